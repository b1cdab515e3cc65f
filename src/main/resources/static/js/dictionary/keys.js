import { kept } from '../settings.js';

/** Single letters can get in the way of speech input; the reading page lets them be switched off. */
export const hasSingleKeys = () => kept('single-keys') !== 'off';
