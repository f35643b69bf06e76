// Funding rounds: each once, in order; one may need an earlier one.
import { MAX_ROUNDS, type RoundSlot } from '../../engine/input';
import { parametersOf } from '../table';
import type { Plan, Round, Value } from '../types';
import { readId } from './ids';
import { own, type Report } from './report';
import { readValues } from './values';

const FIELDS = ['id', 'label', 'needs', 'values'];
const LABEL = 40;

export function readRounds(report: Report, x: unknown, home: Plan): Round[] {
  const taken = new Set<string>();
  const rounds: Round[] = [];
  report.list('plan.rounds', x, MAX_ROUNDS).forEach((entry, i) => {
    const path = `plan.rounds.${i}`;
    const fields = report.object(path, entry, FIELDS);
    const id = fields && readId(report, `${path}.id`, own(fields, 'id'), taken);
    if (!fields || !id) return;
    const known = home.rounds.find((round) => round.id === id);
    const label = report.text(`${path}.label`, own(fields, 'label'), LABEL) ?? known?.label ?? id;
    const given = own(fields, 'needs');
    const earlier = rounds.map((round) => round.id);
    const needs = given === undefined ? undefined : report.choice(`${path}.needs`, given, earlier);
    const values = readValues(
      report,
      `rounds.${id}`,
      parametersOf('round'),
      own(fields, 'values'),
      known?.values,
    ) as Partial<Record<RoundSlot, Value>>;
    rounds.push({ id, label, ...(needs !== undefined && { needs }), values });
  });
  return rounds;
}
