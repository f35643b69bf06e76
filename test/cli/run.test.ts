// `run`: the layout of its result, the same bytes whatever the machine, and files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPresets, preset } from '../../src/scenario';
import type { Result } from '../../src/cli/result';
import { encodeFile, encodeLink, PLAIN_VIEW, type LinkState } from '../../src/share';
import { ballast, type Ended } from './ballast';

const home = mkdtempSync(join(tmpdir(), 'ballast-cli-'));
afterAll(() => rmSync(home, { recursive: true }));

const MONTHS = 18;
const short = (...more: string[]) => [
  ...['run', 'balanced', '--runs', '60', '--months', `${MONTHS}`, '--seed', '7'],
  ...more,
];
const read = ({ out }: Ended) => JSON.parse(out) as Result;

const linked: LinkState = {
  ...{ scenario: preset('smb-only')!, seed: 9, ignoranceSeed: 3, futures: 40, view: PLAIN_VIEW },
  ...{ engine: '1.0.0', survival: null },
};

describe('run', () => {
  let first: Ended;
  beforeAll(async () => (first = await ballast(...short('--workers', '1'))), 60_000);

  it('prints the published layout', () => {
    expect(first.code).toBe(0);
    const result = read(first);
    expect(Object.keys(result)).toEqual([
      ...['engine', 'scenario', 'seed', 'runs', 'fingerprint', 'months'],
      ...['survival', 'series', 'horizon', 'metrics'],
    ]);
    expect(result).toMatchObject({ seed: 7, runs: 60, months: MONTHS });
    expect(result.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(result.survival).toHaveLength(MONTHS + 1);
    const names = [
      ...['customers', 'arr', 'wins', 'pipeline', 'coverage', 'winRate', 'cycleMonths', 'trust'],
      ...['known', 'playbook', 'advantage'],
    ];
    for (const name of [
      ...['arr', 'mrr', 'revenue', 'cash', 'headcount', 'customers', 'maturity', 'topCustomerShare'],
      ...names.flatMap((name) => [`${name}.smb`, `${name}.enterprise`]),
    ]) {
      const bands = result.series[name];
      expect(Object.keys(bands)).toEqual(['p2_5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p97_5', 'mean']);
      for (const values of Object.values(bands)) expect(values).toHaveLength(MONTHS + 1);
    }
    expect(result.series['cash'].p50[0]).toBe(1_750_000);
    expect(result.series['cash'].p2_5[0]).toBeNull();
    expect(result.series['mrr'].p50[MONTHS]).toBeCloseTo(result.series['arr'].p50[MONTHS] / 12, 9);
    expect(Object.keys(result.horizon.rounds)).toEqual(['seed', 'a', 'b', 'bridge']);
    expect(Object.keys(result.metrics)).toContain('nrr.enterprise');
  });

  it('says how far it is on standard error', () => expect(first.err).toMatch(/done in/));

  it.each(['2', '7'])('gives the same bytes with %s workers', async (workers) => {
    expect((await ballast(...short('--workers', workers))).out).toBe(first.out);
  });

  it('gives other futures for another seed', async () => {
    const other = await ballast('run', 'balanced', '--runs', '60', '--months', `${MONTHS}`, '--seed', '8');
    expect(read(other).fingerprint).not.toBe(read(first).fingerprint);
  });

  it('plays the same futures without a round', async () => {
    const alone = read(await ballast(...short('--no-rounds')));
    expect(alone.scenario.plan.rounds).toEqual([]);
    expect(alone.horizon.rounds).toEqual({});
    expect(alone.fingerprint).not.toBe(read(first).fingerprint);
  });

  it('writes files and leaves standard output empty', async () => {
    const [out, runs] = [join(home, 'result.csv'), join(home, 'runs.csv')];
    const ended = await ballast(...short('--format', 'csv', '--out', out, '--runs-out', runs));
    expect([ended.code, ended.out]).toEqual([0, '']);
    const [head, ...rows] = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(head).toBe('series,month,p2_5,p10,p25,p50,p75,p90,p97_5,mean');
    expect(rows).toHaveLength((MONTHS + 1) * (1 + Object.keys(read(first).series).length));
    const [runHead, ...futures] = readFileSync(runs, 'utf8').trimEnd().split('\n');
    expect(runHead).toBe(
      'future,outcome,outOfCash.month,outOfCash.cause,round.seed.month,round.a.month,round.b.month,round.bridge.month,arr.USD,cash.USD,customers.count',
    );
    expect(futures).toHaveLength(60);
    const dead = futures.filter((row) => row.split(',')[1] === 'outOfCash').length;
    expect(dead / 60).toBeCloseTo(read(first).horizon.outcomes.outOfCash, 12);
  });

  it('takes a scenario from a file, and values and ranges from --set', async () => {
    const file = join(home, 'mine.json');
    writeFileSync(file, JSON.stringify(read(first).scenario));
    const again = await ballast('run', file, '--runs', '60', '--seed', '7');
    expect(again.out).toBe(first.out);
    const set = ['--set', 'company.cash=2500000', '--set', 'smb.winRate=0.21..0.36'];
    const changed = read(await ballast(...short(...set)));
    expect(changed.series['cash'].p50[0]).toBe(2_500_000);
    expect(changed.scenario.segments[0].values['winRate']).toEqual({ p10: 0.21, p90: 0.36 });
    expect(changed.fingerprint).not.toBe(read(first).fingerprint);
  });
});

describe('run of a link or a saved file', () => {
  it('gives the very figures that they were made from', async () => {
    const file = join(home, 'saved.json');
    writeFileSync(file, encodeFile(linked));
    const fromLink = await ballast('run', `https://example.org/any/#${encodeLink(linked)}`);
    const fromFile = await ballast('run', file, '--workers', '1');
    expect(fromLink.out).toBe(fromFile.out);
    expect(JSON.parse(fromLink.out)).toMatchObject({ seed: 9, ignoranceSeed: 3, runs: 40, months: 60 });
    const plain = await ballast('run', 'smb-only', '--seed', '9', '--runs', '40');
    expect(read(plain).fingerprint).not.toBe(read(fromLink).fingerprint);
    expect((await ballast('run', file, '--seed', '9')).out).toBe(plain.out);
  });
});

describe('bad input', () => {
  const link = `https://example.org/#${encodeLink(linked)}`;
  const notJson = join(home, 'broken.json');
  writeFileSync(notJson, '{"schema": 1,');
  const wrong = join(home, 'wrong.json');
  writeFileSync(wrong, JSON.stringify({ ...preset('smb-only'), months: 500, currency: 'dollars' }));

  it.each([
    ['no command', [], /No command/],
    ['an unknown command', ['simulate'], /simulate/],
    ['no target', ['run'], /preset, file or link/],
    ['two targets', ['run', 'smb-only', 'balanced'], /balanced/],
    ['an unknown preset', ['run', 'smb-ony'], /smb-ony.*smb-only/],
    ['a folder', ['run', home], /not a file/],
    ['a file that is no JSON', ['run', notJson], /not JSON/],
    ['a scenario with faults', ['run', wrong], /currency.*dollars.*1 more/],
    ['a link of another kind', ['run', 'https://example.org/#abc'], /link/],
    ['a link that was cut', ['run', link.slice(0, -9)], /link/],
    ['a link without a fragment', ['run', 'https://example.org/'], /link/],
    ['an unknown option', ['run', 'smb-only', '--run', '5'], /--run/],
    ['an option without a value', ['run', 'smb-only', '--seed'], /--seed/],
    ['runs that are none', ['run', 'smb-only', '--runs', '0'], /--runs.*"0".*1 to 100000/],
    ['runs in words', ['run', 'smb-only', '--runs', 'many'], /many/],
    ['a seed below 0', ['run', 'smb-only', '--seed=-1'], /-1/],
    ['a seed beyond 32 bits', ['run', 'smb-only', '--seed', '4294967296'], /4294967296/],
    ['too many workers', ['run', 'smb-only', '--workers', '65'], /65/],
    ['months beyond the engine', ['run', 'smb-only', '--months', '121'], /months.*121.*1 to 120/],
    ['months in words', ['run', 'smb-only', '--months', 'ten'], /ten/],
    ['a setting without a value', ['run', 'smb-only', '--set', 'smb.winRate'], /key=value/],
    ['a setting of nothing', ['run', 'smb-only', '--set', 'smb.charm=1'], /smb\.charm/],
    ['a value out of bounds', ['run', 'smb-only', '--set', 'smb.winRate=1.5'], /smb\.winRate.*1\.5/],
    ['a range the wrong way round', ['run', 'smb-only', '--set', 'smb.winRate=0.4..0.2'], /p10 below p90/],
    [
      'a range where none may be',
      ['run', 'smb-only', '--set', 'smb.commission=0.05..0.1'],
      /smb\.commission/,
    ],
    ['an unknown format', ['run', 'smb-only', '--format', 'xml'], /xml.*json or csv/],
    ['a file in no folder', ['run', 'smb-only', '--out', join(home, 'no/such/file')], /--out/],
    ['a folder to write to', ['run', 'smb-only', '--runs-out', home], /--runs-out/],
    ['one file for two', ['run', 'smb-only', '--out', 'a', '--runs-out', 'a'], /two files/],
    ['a check of no preset', ['check', 'smb-ony'], /smb-ony/],
    ['a missing file to validate', ['validate', join(home, 'none.json')], /none\.json/],
  ])('%s: exit code 2, one line on standard error, nothing on standard output', async (_, args, line) => {
    const { code, out, err } = await ballast(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toMatch(line);
  });

  it('is listed in full by validate', async () => {
    const { code, out, err } = await ballast('validate', wrong);
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('the other commands', () => {
  it('print help', async () => {
    for (const args of [['--help'], ['-h'], ['run', '--help']]) {
      const { code, out, err } = await ballast(...args);
      expect([code, err]).toEqual([0, '']);
      for (const word of ['run', 'presets', 'params', 'validate', 'check', '--runs-out', '--set']) {
        expect(out).toContain(word);
      }
    }
  });

  it('list presets, id first, and every value that can be set', async () => {
    const { out } = await ballast('presets');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/\s+/)[0]),
    ).toEqual(listPresets().map(({ id }) => id));
    const params = await ballast('params', 'balanced');
    expect(params.code).toBe(0);
    expect(params.out).toMatch(/^smb\.winRate +0\.21\.\.0\.364 /m);
    expect(params.out).toMatch(/^rounds\.a\.amount +7000000 /m);
  });

  it('find presets in order', async () => {
    const { code, out } = await ballast('validate', 'smb-only');
    expect([code, out]).toEqual([0, 'smb-only: in order\n']);
  });

  it('hold a preset against benchmarks', async () => {
    const { code, out } = await ballast('check', 'smb-only', 'regional-team', '--runs', '120');
    expect(code).toBe(0);
    expect(out).toMatch(/^\| measure .*smb-only@1.*source +\|$/m);
    expect(out).toMatch(/^\| S&M per new dollar.*\$\d\.\d\d (inside|near|outside) /m);
    expect(out).toMatch(/Futures alive, of all.* of 120/);
    // Companies of another group, and another currency, in a table of their own.
    expect(out).toMatch(/^\| measure .*regional-team@1.*source +\|$/m);
    expect(out).toMatch(/^\| S&M per new dollar.*¥\d\.\d\d (inside|near|outside) /m);
    expect(out).not.toMatch(/smb-only@1.*regional-team@1/);
  });
});
