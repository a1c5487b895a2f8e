// Emits `manifest.xml` beside the built files and refuses a build that Excel would refuse to load.
const fs = require('node:fs');
const path = require('node:path');
const { productionManifest, developmentManifest, manifestProblems } = require('./manifest.cjs');

class ManifestPlugin {
  /** @param {{ development: boolean, url?: string }} options - `url` is where the folder will be served */
  constructor({ development, url }) {
    this.development = development;
    this.url = url;
  }

  apply(compiler) {
    const template = path.join(compiler.context, 'manifest.xml');
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const sentence = (text) => Object.assign(new WebpackError(text), { hideStack: true, file: 'manifest.xml' });

    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      const report = (text) => compilation.errors.push(sentence(text));
      compilation.fileDependencies.add(template);

      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        try {
          compilation.emitAsset('manifest.xml', new sources.RawSource(this.variant(fs.readFileSync(template, 'utf8'))));
        } catch (error) {
          report(error.message);
        }
        if (!this.development && this.url === undefined) {
          compilation.warnings.push(sentence('No --env url=https://...: the manifest names https://localhost:3000/ and works on this machine only.'));
        }
      });

      // After every other plugin has added its files: the manifest must name nothing that is not there.
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const manifest = compilation.getAsset('manifest.xml');
        if (!manifest) return;
        const files = (name) => compilation.getAsset(name)?.source.buffer();
        manifestProblems(manifest.source.source().toString(), { files }).forEach(report);
      });
    });
  }

  variant(xml) {
    return this.development ? developmentManifest(xml) : productionManifest(xml, this.url);
  }
}

module.exports = { ManifestPlugin };
