import { textArgument } from './arguments';
import { invalidArgument } from './errors';
import { defineType, type HostType } from './objects';

/** Excel.WorkbookCreated: a file, as Base64, that is to be opened beside this workbook. */
const createdObject: HostType<string> = defineType('WorkbookCreated', {
  identity: () => ({ Id: 'created' }),
  methods: {
    Open: (file, _args, context) => context.openWorkbook(file),
  },
});

/** Excel.Application. */
export const applicationObject: HostType<undefined> = defineType('Application', {
  properties: {
    CalculationMode: {
      get: (_application, { calculationMode }) => calculationMode,
      set: (_application, mode, context) => {
        if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(String(mode))) throw invalidArgument('Application.calculationMode');
        context.calculationMode = String(mode);
      },
    },
  },
  methods: {
    Calculate: (_application, _args, { model }) => model.calculate(),
    CreateWorkbook: (_application, args, context) => createdObject(textArgument(args, 0, 'Application.createWorkbook'), context),
  },
});
