/**
 * 双拥设施 (SITE; 1.12, 2.7–2.9, 3.4, 3.5, 4.8, 4.9, B8): places that serve, teach or show, of kinds
 * that are data; the rounds in which they are looked at, and what goes on in them. Owns neither the
 * matters that defects lead to nor the cases of residents: it names them.
 */
package org.shuangyong.site;
