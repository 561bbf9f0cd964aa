import type { FC } from 'hono/jsx';
import { type Colours, type FaintColour, LEAST_CONTRAST, type Palette, palettesOf } from '#content/colours.ts';
import { Field } from '../../components/fields.tsx';
import { HouseForm } from '../../components/house-form.tsx';
import { HouseLayout } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

type ColoursProps = { page: DeskPage; colours: Colours; faint: FaintColour[] };

/** The newspaper's colours, and what they look like on both grounds. */
export const ColoursPage: FC<ColoursProps> = ({ page, colours, faint }) => {
  const { light, dark } = palettesOf(colours);
  return (
    <HouseLayout page={page} title={page.t('house.colours')}>
      <p class="soft">{page.t('house.colours.intro')}</p>
      <div class="samples">
        <Sample page={page} palette={light} name={page.t('house.colours.light')} />
        <Sample page={page} palette={dark} name={page.t('house.colours.dark')} />
      </div>
      <HouseForm page={page} isNarrow beside={<OtherButtons page={page} />}>
        {faint.length > 0 && <Faint page={page} faint={faint} />}
        {(['accent', 'accentDark', 'paper'] as const).map((name) => (
          <Field
            name={name}
            label={page.t(`house.colours.${name}`)}
            value={colours[name]}
            hint={page.t(`house.colours.${name}.hint`)}
            type="color"
          />
        ))}
      </HouseForm>
    </HouseLayout>
  );
};

const OtherButtons: FC<{ page: DeskPage }> = ({ page }) => (
  <>
    <button type="submit" name="look" value="1">
      {page.t('house.colours.look')}
    </button>
    <button class="quiet" type="submit" name="ours" value="1">
      {page.t('house.colours.ours')}
    </button>
  </>
);

/** By how much each colour falls short, and the nearest ones that do not. */
const Faint: FC<{ page: DeskPage; faint: FaintColour[] }> = ({ page, faint }) => (
  <div class="note bad">
    <ul>
      {faint.map(({ name, colour, ratio, nearest }) => (
        <li>
          {page.t('house.colours.faint', {
            name: page.t(`house.colours.${name}`),
            // Cut, not rounded: 4.49 must not be told as enough.
            ratio: Math.floor(ratio * 100) / 100,
            least: LEAST_CONTRAST,
          })}{' '}
          <code>{colour}</code> → <code>{nearest}</code>
        </li>
      ))}
    </ul>
    <p>
      <button type="submit" name="nearest" value="1">
        {page.t('house.colours.nearest')}
      </button>
    </p>
  </div>
);

/** A drawing, since the desk's policy lets no page carry styles of its own. */
const Sample: FC<{ page: DeskPage; palette: Palette; name: string }> = ({ page, palette, name }) => {
  const { paper, tint, ink, soft, rule, accent } = palette;
  return (
    <figure>
      <svg viewBox="0 0 320 180" role="img" aria-label={page.t('house.colours.sample', { name })}>
        <rect width="320" height="180" fill={paper} />
        <text x="20" y="40" font-size="15" font-weight="600" fill={accent}>
          {page.t('house.colours.sample.kicker')}
        </text>
        <text x="20" y="70" font-size="24" font-weight="700" font-family="Georgia,serif" fill={ink}>
          {page.t('house.colours.sample.headline')}
        </text>
        <text x="20" y="98" font-size="14" fill={soft}>
          {page.t('house.colours.sample.date')}
        </text>
        <path d="M20 112H300" stroke={rule} />
        <rect x="20" y="126" width="280" height="36" fill={tint} />
        <rect x="20" y="126" width="4" height="36" fill={accent} />
        <text x="36" y="149" font-size="15" fill={accent}>
          {page.t('house.colours.sample.box')}
        </text>
      </svg>
      <figcaption class="soft">{name}</figcaption>
    </figure>
  );
};
