/** What the operator is told: health, checks, and acts in the terminal. */
export const operating = {
  health: {
    connected: 'connected',
    starting: 'starting',
    notConnected: 'not connected',
    answering: 'answering',
    running: 'running',
    notRunning: 'not running',
    opening: 'opening the dossiers',
    late: 'not answering in time',
    readable: 'readable',
    unknown: 'unknown',
  },
  portNotFree: (host: string, port: number, reason: string): string =>
    `cannot listen on ${host}, port ${port} (${reason}). Set METRICS_PORT to a free port, or leave it out.`,
};
