// Which arithmetic made a figure. Same version, same input, same seeds: same fingerprint. Raise it when a result may
// differ; links carry it, so that a later engine can say what changed.
export const ENGINE_VERSION = '1.5.0';
