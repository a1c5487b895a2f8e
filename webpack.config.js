const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { FunctionsMetadataPlugin } = require('./scripts/functions-metadata-plugin.cjs');
const { LicencesPlugin } = require('./scripts/licences.cjs');
const { ManifestPlugin } = require('./scripts/manifest-plugin.cjs');
const workbench = require('./webpack.workbench.js');

const typescript = { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, configFile: path.resolve(__dirname, 'tsconfig.json') } };
const rateCards = { test: /rate-cards[\\/][^\\/]+\.json$/, type: 'json', loader: path.resolve(__dirname, 'scripts/pack-rate-card-loader.cjs') };
const ladders = { test: /data[\\/]sla[\\/][^\\/]+\.json$/, type: 'json', loader: path.resolve(__dirname, 'scripts/pack-sla-loader.cjs') };
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };
const resolve = { extensions: ['.ts', '.tsx', '.js', '.json'] };

// Microsoft's network for all but the 21Vianet cloud in China, whose address README names.
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What the pane's page may load: its own folder, and scripts from where office.js comes. A meta tag can't say who may frame the page: docs/security.md. */
function pagePolicy(officeJs) {
  const scripts = /^https?:/.test(officeJs) ? `'self' ${new URL(officeJs).origin}` : "'self'";
  return `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
}

/**
 * What Excel gets: functions.js, the pane, their metadata, the manifest and the pages that it names.
 * `--env url=https://...` is where the folder will be served; it goes into the manifest. `--env office=https://...` is another address of office.js.
 */
function addIn(env, mode) {
  const development = mode === 'development';
  return {
    name: 'add-in',
    mode,
    target: ['web', 'es2020'],
    devtool: development ? 'source-map' : false,
    entry: {
      functions: './src/functions/entry.ts',
      language: './src/taskpane/language.ts',
      taskpane: { import: './src/taskpane/main.tsx', dependOn: 'functions' },
    },
    output: {
      path: path.resolve(__dirname, development ? 'dist-dev' : 'dist'),
      filename: '[name].js',
      publicPath: '',
      globalObject: 'globalThis',
      clean: true,
    },
    resolve,
    module: { rules: [typescript, rateCards, ladders, styles] },
    plugins: [
      new MiniCssExtractPlugin(),
      // Order matters: office.js, then the language of words, then the functions, which must not wait for the pane.
      new HtmlPlugin({ filename: 'taskpane.html', template: 'src/taskpane/taskpane.html', chunks: ['language', 'functions', 'taskpane'], chunksSortMode: 'manual', scriptLoading: 'blocking', inject: 'body', officeJs: env.office ?? officeJs, policy: pagePolicy(env.office ?? officeJs) }),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }, { from: 'src/taskpane/pages', to: '.' }] }),
      new FunctionsMetadataPlugin(),
      new LicencesPlugin(),
      new ManifestPlugin({ development, url: env.url }),
    ],
    performance: { hints: false },
  };
}

module.exports = (env = {}, argv = {}) => [addIn(env, argv.mode ?? 'production'), workbench()];
