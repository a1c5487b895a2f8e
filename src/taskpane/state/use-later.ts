import { useEffect, useState } from 'preact/hooks';

/**
 * What takes long to work out, once the view is painted and keys that were pressed are answered; what is out of date by then is dropped.
 * @param work - runs again whenever one of these changes
 * @returns undefined until it is worked out
 */
export function useLater<T>(work: () => T, inputs: readonly unknown[]): T | undefined {
  const [found, setFound] = useState<{ readonly value: T; readonly inputs: readonly unknown[] }>();
  useEffect(() => {
    const timer = setTimeout(() => { setFound({ value: work(), inputs }); });
    return () => { clearTimeout(timer); };
  }, inputs);
  return found !== undefined && inputs.every((input, index) => input === found.inputs[index]) ? found.value : undefined;
}
