package org.heatwatch.tests.system;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the product for the first class of a run and leaves it there for the others, which would else wait some ten seconds each. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder extensions) {
        extensions.observer(ForAll.class);
    }

    public static class ForAll {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario first;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> asked) {
            if (first == null) {
                asked.proceed();
                first = scenario.get();
            } else {
                scenario.set(first);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> asked) {
            if (!deployed) {
                asked.proceed();
                deployed = true;
            }
        }

        /** The server is stopped after the run, and its folder made anew before the next. */
        public void leave(@Observes EventContext<UnDeployManagedDeployments> asked) {
            // It stays.
        }
    }
}
