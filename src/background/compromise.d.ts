/** The tagger, wrapped by the build: nothing of it runs before it is asked for. */
declare module 'compromise/two?lazy' {
  import type nlp from 'compromise/two';

  const load: () => typeof nlp;
  // eslint-disable-next-line no-restricted-syntax -- the form of a wrapped module
  export default load;
}
