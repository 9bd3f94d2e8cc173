package org.shuangyong.testing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shuangyong.launch.TestDatabase;

/** A test of the whole application on a real PostgreSQL, with the sample district loaded. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Tokens.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AppTest {}
