/**
 * The picocli commands, one small file each; the only room that ends the process. May use all rooms.
 */
package org.inklusim.cli;
