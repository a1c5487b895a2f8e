import type { HostContext } from './context';
import { accessDenied } from './errors';
import { defineType, type HostType } from './objects';

/** Excel.WorksheetProtection, by the sheet's id. Passwords are not asked for. */
export const protectionObject: HostType<string> = defineType('WorksheetProtection', {
  properties: {
    Protected: { get: (sheet, { protectedSheets }) => protectedSheets.has(sheet) },
  },
  methods: {
    Protect: (sheet, _args, { protectedSheets }) => void protectedSheets.add(sheet),
    Unprotect: (sheet, _args, { protectedSheets }) => void protectedSheets.delete(sheet),
  },
});

/** @throws HostError AccessDenied where the sheet is protected */
export function refuseProtected(sheet: string, location: string, { protectedSheets }: HostContext): void {
  if (protectedSheets.has(sheet)) throw accessDenied(location);
}
