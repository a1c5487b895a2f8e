import { BaseFunction, type BaseReferenceObject, type FunctionVariantType } from '@univerjs/engine-formula';

type Create = (this: BaseFunction, ...args: Parameters<BaseFunction['createReferenceObject']>) => FunctionVariantType;

const create = Reflect.get(BaseFunction.prototype, 'createReferenceObject') as Create;

/**
 * Univer 0.25.1 forgets the sheet of a part of a table: `INDEX(RtcRates[Price],1)` on another sheet reads that sheet's own cells.
 * A table knows its sheet by id and has no name of it, from which the part's sheet is then looked up in vain.
 */
export function repairTableParts(): void {
  const createPart: Create = function partOf(reference, range) {
    const part = create.call(this, reference, range);
    if (reference.isTable() && part.isReferenceObject()) (part as BaseReferenceObject).setForcedSheetId = () => undefined;
    return part;
  };
  Object.assign(BaseFunction.prototype, { createReferenceObject: createPart });
}
