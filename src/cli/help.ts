// What --help prints.

import { LARGEST_SEED, MOST_FUTURES, USUAL_FUTURES, USUAL_SEED } from '../share';

export const usage = `Simulates a young company's go-to-market in many possible futures.

Usage: npm run -s ballast -- <command> [options]

Commands:
  run <preset | file.json | link>   simulate, and print the result
  presets                           list the scenarios that come with the program, id first
  params [preset | file | link]     list every value that can be set, as it stands in a scenario
  validate <preset | file | link>   say everything that is wrong with a scenario
  check [preset ...]                compare the presets with published benchmarks
  -h, --help                        show this text

Options of run and check:
  --runs N        number of futures, 1 to ${MOST_FUTURES} (${USUAL_FUTURES})
  --seed S        luck, 0 to ${LARGEST_SEED} (${USUAL_SEED})
  --workers W     threads, 1 to 64 (one fewer than the processor has cores, 2 to 8);
                  the result is the same for any number

Options of run:
  --months M      horizon, 1 to 120
  --set KEY=VALUE change a value, any number of times; a range is --set KEY=0.21..0.36
                  (its 10th and 90th percentile); \`params\` lists the keys
  --no-rounds     no further funding round closes, in the same futures
  --format F      json (as it comes) or csv (a row for each series and month)
  --out FILE      write the result there instead of to standard output
  --runs-out FILE write a CSV row for each future: how it ended, rounds, ARR, cash, customers

Shares are fractions; money is in the scenario's currency; null means undefined, or too few futures to say
(30 for a quantile, 400 for the 95 % band). Progress goes to standard error.
Exit code 0 when all went well, 2 for bad input: then standard output is empty and standard error says why.
`;
