import { invalidArgument } from './errors';
import { isHostObject } from './objects';

/** @throws HostError InvalidArgument where the argument is no text */
export function textArgument(args: readonly unknown[], index: number, location: string): string {
  const value = args[index];
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

/** A text that may be left out. @throws HostError InvalidArgument */
export function optionalText(args: readonly unknown[], index: number, location: string): string | undefined {
  const value = args[index];
  return value === undefined || value === null ? undefined : textArgument(args, index, location);
}

/** A whole number. @throws HostError InvalidArgument */
export function integerArgument(args: readonly unknown[], index: number, location: string): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

/** The target of an Excel object of this kind; undefined where the argument is something else. */
export function targetOf(value: unknown, type: string): unknown {
  return isHostObject(value) && value.type === type ? value.target : undefined;
}
