/** What a page tells the components in its text. */
import type { Edition } from './lib/domain/vocabulary.ts';

declare global {
  namespace App {
    interface Locals {
      /** The edition in which a page is shown; set by pages below `/[edition]/`. */
      edition?: Edition;
    }
  }
}
