import path from "node:path";

/** What `init` has to know of a record. */
export interface Answers {
  /** Id of the record. */
  readonly id: string;
  readonly title: string;
  /** Name of the npm package. */
  readonly name: string;
  /** SPDX id of the licence of the data. */
  readonly licence: string;
}

/** Licences for data, the first for whoever names none. */
export const licences = ["CC-BY-4.0", "CC0-1.0", "CC-BY-SA-4.0", "ODbL-1.0"] as const;

/** What is taken for an answer that is not given: from those that are, and else from the name of the folder. */
export function defaultAnswer(
  question: keyof Answers,
  given: Partial<Answers>,
  folder: string,
): Answers[typeof question] {
  const id = given.id ?? idFrom(path.basename(path.resolve(folder)));
  switch (question) {
    case "id":
      return id;
    case "title":
      return `Commitments of ${id.replaceAll("-", " ")}`;
    case "name":
      return id;
    case "licence":
      return licences[0];
    default:
      return question satisfies never;
  }
}

/** What is wrong with an answer, and what to do; null if nothing is. */
export function answerProblem(question: keyof Answers, answer: string): string | null {
  switch (question) {
    case "id":
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer)
        ? null
        : 'An id has lower-case letters, digits and single hyphens, as in "harbour-towns".';
    case "title":
      return answer !== "" && answer === answer.trim() && !/[\p{Cc}]/u.test(answer)
        ? null
        : "A title is one line of text, without white space before or after it.";
    case "name":
      return answer.length <= 214 && /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(answer)
        ? null
        : 'A package name has lower-case letters, digits, ".", "_" and "-", with a scope if you like, as in "@you/harbour-towns".';
    case "licence":
      return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(answer)
        ? null
        : `A licence is named by its SPDX id, as in ${licences.join(", ")}.`;
    default:
      return question satisfies never;
  }
}

function idFrom(name: string): string {
  const id = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return id === "" ? "my-record" : id;
}
