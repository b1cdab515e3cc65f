package id.layang.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.layang.LayangApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the running application in Chromium; skipped, and said so, where there is
 * none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("browser")
@ExtendWith({ ChromiumPresent.class, Chromium.Supplier.class })
@SpringBootTest(classes = LayangApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@interface BrowserTest {

}
