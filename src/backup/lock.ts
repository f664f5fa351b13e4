/**
 * A backup that only a passphrase opens. The key is derived from it by PBKDF2 with SHA-256, and the
 * whole backup is encrypted by AES-GCM, which also tells when a single bit was changed. Everything but
 * the passphrase stands in the file, so that other programs can open it too.
 */
import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';

export const LOCKED_FORMAT = 'prematch-backup-locked';

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
/** The length for which AES-GCM is made. */
const IV_BYTES = 12;

const Bytes = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return fromBase64(dataset.value);
    } catch {
      addIssue({ message: 'base64' });
      return NEVER;
    }
  }),
);

export const LockedFile = v.object({
  /** Fewer would be no protection; more would keep the browser busy for minutes. */
  rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
  salt: v.pipe(Bytes, v.minLength(8), v.maxLength(64)),
  iv: v.pipe(Bytes, v.length(IV_BYTES)),
  data: Bytes,
});
export type Locked = v.InferOutput<typeof LockedFile>;

/** The text of a locked file. */
export async function lock(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyOf(passphrase, salt, ROUNDS, 'encrypt');
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(text),
  );
  return JSON.stringify({
    format: LOCKED_FORMAT,
    version: 1,
    derivation: 'PBKDF2-SHA-256',
    cipher: 'AES-256-GCM',
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  });
}

/** The text that was locked; undefined where the passphrase is another, or the file was changed. */
export async function unlock(
  { rounds, salt, iv, data }: Locked,
  passphrase: string,
): Promise<string | undefined> {
  const key = await keyOf(passphrase, salt, rounds, 'decrypt');
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return new TextDecoder().decode(text);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // Keyboards write one letter in several ways: "é" is one sign here and two there.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const typed = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}
