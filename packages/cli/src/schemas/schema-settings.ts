import { recordFiles } from "@policytrack/formats/json-schema";

/** Settings of an editor. */
export interface SchemaSettings {
  /** Patterns of files by the schema that they keep to. */
  readonly "yaml.schemas": Readonly<Record<string, string>>;
}

/**
 * The settings by which the YAML language server, in VS Code and elsewhere, knows which file of a record keeps to which schema.
 *
 * @param schemas The folder of the schemas, from the folder that is open in the editor.
 * @param data The folder `data` of the record, from the same.
 */
export function schemaSettings(schemas: string, data: string): SchemaSettings {
  return {
    "yaml.schemas": Object.fromEntries(
      Object.entries(recordFiles).map(([kind, { path }]) => [
        `${schemas}/${kind}.json`,
        `${data}/${path.replace("<id>", "*")}`,
      ]),
    ),
  };
}
