/** One parameter in functions.json, as far as the workbench reads it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  /** `any` or `string`. */
  readonly type: string;
  /** `matrix`. */
  readonly dimensionality: string;
  readonly optional?: boolean;
}

/** One function in functions.json, as far as the workbench reads it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/**
 * Reads the built functions.json and refuses what the workbench would run differently from Excel.
 * @throws Error naming the function and parameter that is not declared as this add-in declares all of them
 */
export function functionsIn(metadata: unknown): readonly FunctionMetadata[] {
  const { functions } = metadata as { functions: readonly FunctionMetadata[] };
  for (const declared of functions) {
    for (const parameter of declared.parameters) {
      const understood = parameter.dimensionality === 'matrix' && (parameter.type === 'any' || parameter.type === 'string');
      if (!understood) throw new Error(`functions.json: ${declared.id}, ${parameter.name}: only matrix parameters of type any or string are run here`);
    }
  }
  return functions;
}
