const typescript = ['ts-jest', { tsconfig: { target: 'ES2022', module: 'CommonJS', moduleResolution: 'Node10', esModuleInterop: true, resolveJsonModule: true, isolatedModules: true, jsx: 'react-jsx', jsxImportSource: 'preact' }, diagnostics: false }];
const common = { testEnvironment: 'node', transform: { '\\.tsx?$': typescript } };

/** `unit` needs sources only; `built` and `e2e` use the folders that scripts/test.mjs builds first. */
module.exports = {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/built/', '<rootDir>/test/e2e/', '<rootDir>/test/manifest/'] },
    { ...common, displayName: 'built', testMatch: ['<rootDir>/test/built/**/*.test.ts', '<rootDir>/test/manifest/**/*.test.ts'] },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
