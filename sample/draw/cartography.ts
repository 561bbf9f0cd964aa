import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath, type PathMaker, type Projection } from 'd3-geo';
import { type Feature, feature, mesh } from 'topojson-client';
import { ink } from './palette.ts';
import { board, curve, type Drawing, disc, type Lettering, label, type Point, path, rect, stroke } from './shapes.ts';

/** A place on the globe as maps want it: longitude, then latitude, in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** Part of the world laid on the board. `country` takes an ISO 3166-1 numeric code, such as '788' for Tunisia. */
export type Sheet = {
  at: (place: Place) => Point;
  country: (code: string, fill: string) => Drawing;
  base: Drawing;
  borders: (colour: string, width: number) => Drawing;
  line: (places: readonly Place[]) => string;
};

type Topology = { objects: { countries: object; land: object } };

/**
 * Opens a sheet on the rectangle between two corners, whole on the board. `detail` is Natural Earth's scale: 50 for
 * countries seen whole, 10 for a lake or a province.
 */
export function openSheet([west, south]: Place, [east, north]: Place, detail: 10 | 50 = 50): Sheet {
  const world = worldAt(detail);
  const corners = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitExtent(
    [
      [0, 0],
      [board.width, board.height],
    ],
    corners,
  );
  projection.clipExtent([
    [-120, -120],
    [board.width + 120, board.height + 120],
  ]);
  const draw = geoPath(projection).digits(1);
  const at = (place: Place) => pointOf(projection, place);
  return {
    at,
    country: (code, fill) => path(draw(countryOf(world.countries, code)) ?? '', fill),
    base: baseOf(world.land, draw),
    borders: (colour, width) => stroke(draw(world.borders) ?? '', colour, width),
    line: (places) => curve(places.map(at)),
  };
}

const worlds = new Map<number, ReturnType<typeof readWorld>>();

function worldAt(detail: 10 | 50) {
  const known = worlds.get(detail) ?? readWorld(detail);
  worlds.set(detail, known);
  return known;
}

function readWorld(detail: 10 | 50) {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}m.json`);
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
  return {
    countries: feature(topology, topology.objects.countries).features,
    land: feature(topology, topology.objects.land),
    borders: mesh(topology, topology.objects.countries, (one, other) => one !== other),
  };
}

function countryOf(countries: Feature[], code: string): Feature {
  const found = countries.find(({ id }) => id === code);
  if (!found) throw new Error(`Natural Earth has no country with the code ${code}`);
  return found;
}

function pointOf(projection: Projection, place: Place): Point {
  const point = projection(place);
  if (!point) throw new Error(`no point on the sheet for ${place.join(', ')}`);
  return point;
}

/** Sea with three lines along the coast, as engravers drew it, and every land in the muted colour. */
function baseOf(land: object, draw: PathMaker): Drawing {
  const shore = draw(land) ?? '';
  const waterlines = (
    [
      [92, '#c2d6d8'],
      [62, ink.sky],
      [48, '#b9d0d2'],
      [24, ink.sky],
      [14, '#a9c6c8'],
    ] as const
  ).map(([width, colour]) => stroke(shore, colour, width));
  return rect([0, 0, board.width, board.height], ink.sky) + waterlines.join('') + path(shore, ink.shell);
}

/** A country's name in spaced capitals. */
export const countryName = (name: string, point: Point, lettering: Lettering = {}): Drawing =>
  label(name.toUpperCase(), point, { size: 54, weight: 800, spacing: 6, anchor: 'middle', ...lettering });

/** A town: a dot and its name beside it. `dx` and `dy` move the name; a negative `dx` sets it on the left. */
export function town(name: string, [x, y]: Point, lettering: Lettering & { dx?: number; dy?: number } = {}): Drawing {
  const { dx = 28, dy = 18, ...rest } = lettering;
  const name_ = label(name, [x + dx, y + dy], {
    size: 58,
    weight: 700,
    rim: ink.shell,
    anchor: dx < 0 ? 'end' : 'start',
    ...rest,
  });
  return disc([x, y, 19], ink.paper) + disc([x, y, 12], ink.black) + name_;
}

/** The scale bar: so many kilometres at a latitude, drawn from a point to the right. */
export function scaleBar(
  sheet: Sheet,
  { kilometres, latitude, at: [x, y] }: { kilometres: number; latitude: number; at: Point },
): Drawing {
  const degrees = kilometres / (111.32 * Math.cos((latitude * Math.PI) / 180));
  const width = sheet.at([degrees, latitude])[0] - sheet.at([0, latitude])[0];
  const half = width / 2;
  return (
    rect([x, y, half, 12], ink.black) +
    rect([x + half, y, half, 12], ink.paper) +
    stroke(`M${x},${y}h${width}v12h${-width}Z`, ink.black, 3) +
    label(`${kilometres.toLocaleString('fr-FR')} km`, [x, y - 20], { size: 52, weight: 500 })
  );
}
