/** Imported before a program that `npm start` runs in the place of this project's own start. */
import { stopWithParent } from './stop-with-parent.mjs'

stopWithParent()
