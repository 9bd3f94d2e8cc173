/**
 * Activities (F1 7): what units and troops hold, of kinds that are data, with who takes part and
 * how many came; campaigns, meetings, trainings, contests and missions are parts of it. Names the
 * site it is held at and the pairing it belongs to; does not own those.
 */
package org.shuangyong.activity;
