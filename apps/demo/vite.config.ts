import { defineConfig } from "vite";

/** What the page may do: load its own files, and nothing else from anywhere. Text never becomes code or markup. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

export default defineConfig({
  // Relative addresses, so that the page works below any path.
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few files compress better than many.
        codeSplitting: {
          groups: [
            {
              name: "page",
              test: /preact|d3-array|core.dist.(index|chunk)|formats.dist.(words|chunk)|src.(address|record|views|words.(say|en))/,
              priority: 4,
            },
            // Loaded once somebody opens another record, or saves something.
            { name: "read", test: /zod|core.dist.schema|src.other-record/, priority: 3 },
            { name: "save", test: /formats.dist|src.take-away/, priority: 2 },
            // Loaded behind the first view.
            { name: "behind", test: /src.behind/, priority: 1 },
          ],
        },
      },
    },
  },
  plugins: [
    {
      // Zod's schemas can all say themselves as JSON Schema, which nobody asks of them here: a sixth of what checks a record.
      name: "without-json-schema",
      apply: "build",
      transform: {
        filter: { id: /zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/ },
        handler: (code) => {
          const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
          return {
            code: [...names, "process"].map((name) => `export const ${name} = () => {};`).join("\n"),
            map: null,
          };
        },
      },
    },
    {
      name: "policy",
      // While developing, Vite puts scripts of its own into the page.
      apply: "build",
      transformIndexHtml: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policy },
          injectTo: "head-prepend",
        },
      ],
    },
  ],
});
