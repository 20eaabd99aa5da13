package org.heatwatch.tests.system;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.heatwatch.tests.system.rules.Addresses;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it ships, with one more web module that holds the tests. */
final class Product {

    private static final String MODULES = "META-INF/application.xml";

    private Product() {}

    static EnterpriseArchive withTests() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "heatwatch.ear")
                .importFrom(new File(System.getProperty("heatwatch.ear")))
                .as(EnterpriseArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackage(Product.class.getPackage())
                .addAsResource(AccessMatrix.FILE)
                .addAsResource(new StringAsset(String.join("\n", Addresses.ofProduct())), Address.FILE)
                .addAsLibrary(new File(GreenMail.class.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .addAsWebInfResource(new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                        + " bean-discovery-mode=\"annotated\"/>"), "beans.xml");
        ear.addAsModule(Testable.archiveToTest(tests));
        String modules = read(ear);
        ear.delete(MODULES);
        ear.add(new StringAsset(modules.replace("</application>",
                "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module></application>")), MODULES);
        return ear;
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream in = ear.get(MODULES).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
