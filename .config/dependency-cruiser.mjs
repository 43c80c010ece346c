/** Arrows point one way: between packages, between the folders of core, and in no circle. The same lists are drawn in CONTRIBUTING. */

/** Each package with those that it may import. */
const packages = {
  edtf: [],
  core: ["edtf"],
  methods: ["core", "edtf"],
  formats: ["core", "edtf"],
  site: ["core", "edtf", "methods", "formats"],
  cli: ["core", "edtf", "methods", "formats", "site"],
};

/** The folders of core, lowest first: each imports only what stands before it. */
const layers = [
  "model",
  "dataset",
  "evidence",
  "timeliness",
  "rules",
  "assess",
  "progress",
  "query",
  "compare",
  "input",
];

const test = "(\\.test\\.tsx?|\\.test-d\\.ts|[-.]fixture\\.ts|-arbitrary\\.ts|\\.oracle\\.ts)$";

export default {
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      comment: "Files that import each other in a circle cannot be read in any order.",
      from: {},
      to: { circular: true },
    },
    ...Object.entries(packages).map(([name, allowed]) => ({
      name: `package-${name}`,
      severity: "error",
      comment: `${name} imports ${allowed.length === 0 ? "no other package" : allowed.join(", ")}.`,
      from: { path: `^packages/${name}/src`, pathNot: test },
      to: {
        path: "^packages/",
        pathNot: [`^packages/${name}/`, ...allowed.map((other) => `^packages/${other}/src`)],
      },
    })),
    ...layers.map((layer, n) => ({
      name: `core-${layer}`,
      severity: "error",
      comment: `core/${layer} imports ${n === 0 ? "no other folder" : layers.slice(0, n).join(", ")}.`,
      from: { path: `^packages/core/src/${layer}/`, pathNot: test },
      to: {
        path: `^packages/core/src/(${layers.slice(n + 1).join("|") || "none"})/`,
        dependencyTypesNot: [],
      },
    })),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    exclude: { path: ["/dist/", "node_modules"] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["@policytrack/source", "import", "types", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
