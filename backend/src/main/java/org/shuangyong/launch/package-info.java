/**
 * How the application comes up on one machine without anything else installed: its own PostgreSQL,
 * started before Quarkus and stopped after it.
 *
 * <p>Owns the database process, its data directory and its passwords. Knows nothing of the schema
 * and nothing of the features; nothing else may start or stop a server.
 */
package org.shuangyong.launch;
