import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Resolves when the command has ended, with all it printed, to either stream, in its order. */
export function runCommand(command: string): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    // Through a shell, for npm on Windows is a .cmd file.
    const child = spawn(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: string): void => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ succeeded: code === 0, output: output.trim() });
    });
  });
}
