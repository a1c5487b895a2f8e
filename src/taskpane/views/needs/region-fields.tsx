import { regionId, userRegions } from '../../../domain/needs/fields';
import { needsTexts } from '../../../i18n/needs/texts';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';
import type { NeedsForm } from '../../state/needs-form';
import type { useNeeds } from '../../state/needs';
import { NeedField } from './need-field';
import { shown } from './numbers';

/** Where the users are, in per cent, which must be all of them. */
export function RegionFields({ form: { fields, regions, regionSum }, onType }: { readonly form: NeedsForm; readonly onType: ReturnType<typeof useNeeds>['type'] }) {
  const { locale } = useLanguage();
  const words = needsTexts[locale];
  return (
    <>
      {regions.map((region) => (
        <NeedField key={region} field={fields.get(regionId(region))} onType={onType} />
      ))}
      {regionSum !== 1 && <Message kind="warning">{words.form.regionSum(shown(regionSum * 100, locale))}</Message>}
      <select
        id="need-add-region"
        class="input"
        aria-label={words.form.addRegion}
        value=""
        onChange={({ currentTarget }) => {
          const region = userRegions.find((one) => one === currentTarget.value);
          if (region !== undefined) onType(regionId(region), '');
          currentTarget.value = '';
        }}
      >
        <option value="">{words.form.addRegion}</option>
        {userRegions.filter((region) => !regions.includes(region)).map((region) => (
          <option key={region} value={region}>
            {words.regions[region]}
          </option>
        ))}
      </select>
    </>
  );
}
