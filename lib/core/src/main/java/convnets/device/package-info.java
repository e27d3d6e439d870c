/** Which backend runs on this machine, and how much memory it may take. */
package convnets.device;
