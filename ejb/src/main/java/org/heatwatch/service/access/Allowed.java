package org.heatwatch.service.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.heatwatch.domain.access.Permission;

/** The permission that opens a method of a session bean. Every public one has it, or {@link OpenToAll}. See {@link Door}. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    /** One of these is enough. */
    @Nonbinding
    Permission[] value() default {};
}
