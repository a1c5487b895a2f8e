// Lets build scripts `require` the project's TypeScript sources; types are checked by `npm run typecheck`, not here.
const fs = require('node:fs');
const ts = require('typescript');

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020, esModuleInterop: true, resolveJsonModule: true };

require.extensions['.ts'] = (module, filename) => {
  const { outputText } = ts.transpileModule(fs.readFileSync(filename, 'utf8'), { compilerOptions, fileName: filename });
  module._compile(outputText, filename);
};

// Node tries endings in the order in which they were set; `clauses.ts` stands beside `clauses.json`, and the code means the first.
for (const ending of ['.json', '.node']) {
  const read = require.extensions[ending];
  delete require.extensions[ending];
  require.extensions[ending] = read;
}
