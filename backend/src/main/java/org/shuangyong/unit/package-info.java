/**
 * Organizations: the tree of leading bodies, departments, streets, towns, villages, troop aliases
 * and partners, with their duties and contacts (aggregate ORG). Owns the unit path by which every
 * other record is scoped. Does not own people: accounts live at the identity provider.
 */
package org.shuangyong.unit;
