import { start } from '../shared/start.ts';
import { Guide } from './guide.tsx';

start(<Guide />);
