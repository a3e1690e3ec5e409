/** What can be wrong, and where: positions, severities, the catalogue of messages, findings. Knows nothing of resolutions or XML. */
package org.engross.diagnostic;
