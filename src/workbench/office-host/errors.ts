/** A refusal in Microsoft's own words and codes; the object model hands it on as OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that refused, for debugInfo.errorLocation. */
    readonly location = '',
  ) {
    super(message);
  }
}

/** No object of this name or id. */
export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location);
}

/** The name is taken. */
export function itemAlreadyExists(location: string): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);
}

/** An argument has the wrong type, form or size. */
export function invalidArgument(location: string, message = 'The argument is invalid or missing or has an incorrect format.'): HostError {
  return new HostError('InvalidArgument', message, location);
}

/** What is asked can't be done to this object now. */
export function invalidOperation(location: string, message = 'The operation attempted is invalid on the object.'): HostError {
  return new HostError('InvalidOperation', message, location);
}

/** The sheet is protected. */
export function accessDenied(location: string): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', location);
}

/** Excel may know it; the workbench does not. It fails loudly, so that no test passes on a member that does nothing. */
export function notImplemented(what: string): HostError {
  return new HostError('NotImplemented', `The workbench does not implement ${what}.`, what);
}
