/** How many there are of something: "1 record", "2 records". */
export function counted(count: number, name: string): string {
  return `${count} ${count === 1 ? name : `${name}s`}`;
}
