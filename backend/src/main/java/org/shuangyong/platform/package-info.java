/**
 * The shared kernel: who may do what and where, audit, errors, web habits, files, sheets, secrecy.
 * Imports no feature.
 */
package org.shuangyong.platform;
