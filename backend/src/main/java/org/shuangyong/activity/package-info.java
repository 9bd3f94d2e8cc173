/**
 * Activities (F1 7): what units and troops hold, of kinds that are data, with who takes part and
 * how many came; campaigns, meetings, trainings, contests and missions are parts of it. Does not
 * own sites, teams or what is given on visits: those point here.
 */
package org.shuangyong.activity;
