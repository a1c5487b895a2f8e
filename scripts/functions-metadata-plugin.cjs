require('./typescript-require.cjs');
const { Compilation, sources } = require('webpack');

/** Emits functions.json (English, the default) and functions.zh-CN.json from the catalogue. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [file, metadata] of Object.entries(metadataFiles())) {
          compilation.emitAsset(file, new sources.RawSource(`${JSON.stringify(metadata, null, 1)}\n`));
        }
      });
    });
  }
}

function metadataFiles() {
  const { catalogue } = require('../src/functions/catalogue.ts');
  const { functionsMetadata } = require('../src/functions/metadata.ts');
  const { wordLists } = require('../src/functions/word-lists.ts');
  return { 'functions.json': functionsMetadata(catalogue, wordLists, 'en-US'), 'functions.zh-CN.json': functionsMetadata(catalogue, wordLists, 'zh-CN') };
}

module.exports = { FunctionsMetadataPlugin };
