/** The live window: a display, charts, inspectors and levers around a run, which they never change but by its levers. */
package org.inklusim.gui;
