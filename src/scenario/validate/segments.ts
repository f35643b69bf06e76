// Segments: identity, values, and whether the engine's fixed pools can hold them.
import { MAX_INDIVIDUALS, MAX_SEATS, MAX_SEGMENTS, ROLES } from '../../engine/input';
import { resolveSegment } from '../resolve';
import { LONGEST_SEGMENT_LABEL } from '../segments';
import { parametersOf } from '../table';
import { ARCHETYPES, GRAINS, type Scenario, type Segment, type Value } from '../types';
import { luckOf, readId } from './ids';
import { withOpening, withPods } from './opening';
import { join, own, type Report } from './report';
import { readValues } from './values';

const FIELDS = ['id', 'label', 'archetype', 'grain', 'values'];

/** Segments that can be used; those of `home` when none can. */
export function readSegments(report: Report, x: unknown, home: Scenario, currency: string): Segment[] {
  const taken = new Set<string>();
  const luck = new Set<number>();
  const list = report.list('segments', x, MAX_SEGMENTS, false);
  const segments: Segment[] = [];
  list.forEach((entry, i) => {
    const path = `segments.${i}`;
    const fields = report.object(path, entry, FIELDS);
    const id = fields && readId(report, join(path, 'id'), own(fields, 'id'), taken);
    if (!fields || !id) return;
    if (luck.has(luckOf(id))) {
      report.add(join(path, 'id'), 'duplicate', id, 'another name: this one would share its luck');
      return;
    }
    luck.add(luckOf(id));
    const known = home.segments.find((segment) => segment.id === id);
    const archetype =
      report.choice(join(path, 'archetype'), own(fields, 'archetype'), ARCHETYPES) ??
      known?.archetype ??
      'smb';
    const label =
      report.text(join(path, 'label'), own(fields, 'label'), LONGEST_SEGMENT_LABEL) ?? known?.label ?? id;
    const grain =
      report.choice(join(path, 'grain'), own(fields, 'grain'), GRAINS) ?? known?.grain ?? 'counted';
    const before = known?.archetype === archetype ? known.values : {};
    const values = readValues(report, id, parametersOf('segment', archetype), own(fields, 'values'), before);
    segments.push(fitting(report, { id, label, archetype, grain, values }, currency));
  });
  if (segments.length > 0) return withPods(report, segments, currency);
  if (Array.isArray(x) && x.length === 0) report.add('segments', 'size', x, `1 to ${MAX_SEGMENTS} segments`);
  return [...home.segments];
}

/** The segment, made to fit the engine's pools. */
function fitting(report: Report, segment: Segment, currency: string): Segment {
  const values: Record<string, Value> = { ...segment.values };
  const all = resolveSegment(segment, currency);
  if (segment.grain === 'individual' && !(Number(all['accounts']) <= MAX_INDIVIDUALS)) {
    const allowed = `at most ${MAX_INDIVIDUALS} accounts one by one; grain counted for more`;
    report.add(`${segment.id}.accounts`, 'size', all['accounts'], allowed);
    values['accounts'] = MAX_INDIVIDUALS;
  }
  const seats = ROLES.map((role) => ({ key: `${role}.seats`, heads: Number(all[`${role}.seats`]) }));
  const heads = seats.reduce((sum, seat) => sum + seat.heads, 0);
  if (heads > MAX_SEATS) {
    const most = seats.reduce((a, b) => (b.heads > a.heads ? b : a));
    report.add(
      `${segment.id}.${most.key}`,
      'size',
      `${heads} seats in all`,
      `at most ${MAX_SEATS} seats in a POD`,
    );
    for (const { key } of seats) delete values[key];
  }
  return withOpening(report, { ...segment, values }, currency);
}
