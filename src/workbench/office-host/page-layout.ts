import { invalidArgument } from './errors';
import { defineType, type HostType } from './objects';
import type { PageSetup } from './model';

/** Excel.PageLayout, by the sheet's id: as much of it as the add-in sets. */
export const pageLayoutObject: HostType<string> = defineType('PageLayout', {
  properties: {
    Orientation: {
      get: (sheet, { model }) => (model.pages.get(sheet)?.isLandscape === true ? 'Landscape' : 'Portrait'),
      set: (sheet, value, { model }) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument('PageLayout.orientation');
        model.pages.set(sheet, { ...pageOf(model.pages, sheet), isLandscape: value === 'Landscape' });
      },
    },
    Zoom: {
      get: (sheet, { model }) => (model.pages.get(sheet)?.fitsWidth === true ? { horizontalFitToPages: 1 } : { scale: 100 }),
      set: (sheet, value, { model }) => {
        const { horizontalFitToPages: pages, ...others } = (value ?? {}) as { readonly horizontalFitToPages?: unknown };
        if (pages !== 1 || Object.keys(others).length > 0) throw invalidArgument('PageLayout.zoom');
        model.pages.set(sheet, { ...pageOf(model.pages, sheet), fitsWidth: true });
      },
    },
  },
});

function pageOf(pages: ReadonlyMap<string, PageSetup>, sheet: string): PageSetup {
  return pages.get(sheet) ?? { isLandscape: false, fitsWidth: false };
}
