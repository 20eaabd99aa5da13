package org.heatwatch.service.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.platform.crypto.Sealing;

/**
 * The one door of every session bean: asks the permission, makes a command count once, leaves the event. All three happen in the
 * transaction of the act.
 */
@Interceptor
@Allowed
@Priority(Interceptor.Priority.APPLICATION)
public class Door {

    private final Caller caller;
    private final CommandReceipts receipts;
    private final AccessLog log;
    private final YouthLog youthLog;
    private final Touched touched;
    private final Sealing sealing;

    @Inject
    Door(Caller caller, CommandReceipts receipts, AccessLog log, YouthLog youthLog, Touched touched, Sealing sealing) {
        this.caller = caller;
        this.receipts = receipts;
        this.log = log;
        this.youthLog = youthLog;
        this.touched = touched;
        this.sealing = sealing;
    }

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Permission[] needed = call.getMethod().getAnnotation(Allowed.class).value();
        if (Arrays.stream(needed).allMatch(Permission::isOfYouthZone)) {
            return touched.isGoingOn() ? part(call, needed) : actOfYouthZone(call, needed);
        }
        if (!mayAny(needed)) {
            log.noted(act(call), command(call).map(Command::subject).orElse(null), Outcome.DENIED);
            throw new AccessDenied();
        }
        return proceed(call, log);
    }

    /** Without its keys the youth zone is closed, and its log can't be written: then the other one tells who came to the door. */
    private Object actOfYouthZone(InvocationContext call, Permission[] needed) throws Exception {
        touched.begins();
        try {
            if (!sealing.isOpen()) {
                log.noted(act(call), subject(call), Outcome.DENIED);
                throw new AccessDenied();
            }
            try {
                mustBeAllowed(needed);
            } catch (AccessDenied denied) {
                command(call).ifPresentOrElse(command -> youthLog.acted(act(call), command, Outcome.DENIED),
                        () -> youthLog.noted(act(call), subject(call), Outcome.DENIED));
                throw denied;
            }
            return proceed(call, youthLog);
        } finally {
            touched.ends();
        }
    }

    /** What one act calls in another room is asked its own permission; the event is the first one's. */
    private Object part(InvocationContext call, Permission[] needed) throws Exception {
        mustBeAllowed(needed);
        return call.proceed();
    }

    private void mustBeAllowed(Permission[] needed) {
        if (!mayAny(needed)) {
            throw new AccessDenied();
        }
        if (!caller.standing().isComplete()) {
            throw new StandingMissing();
        }
    }

    private boolean mayAny(Permission[] needed) {
        return Arrays.stream(needed).anyMatch(caller::may);
    }

    private Object proceed(InvocationContext call, Events events) throws Exception {
        Optional<Command> command = command(call);
        return command.isEmpty() || caller.isRunning(command.get().id()) ? read(call, events) : once(call, command.get(), events);
    }

    /**
     * A read that is denied inside, by relation, leaves its event too; within a command the command does. Of the youth zone every read that
     * showed something of a youth does, and every search.
     */
    private Object read(InvocationContext call, Events events) throws Exception {
        try {
            Object result = call.proceed();
            if (events == youthLog && touched.isSomething()) {
                events.noted(act(call), subject(call), Outcome.DONE);
            }
            return result;
        } catch (AccessDenied denied) {
            if (events == youthLog || !caller.isRunningAny()) {
                events.noted(act(call), subject(call), Outcome.DENIED);
            }
            throw denied;
        }
    }

    private Object once(InvocationContext call, Command command, Events events) throws Exception {
        Optional<Object> first = receipts.take(command);
        if (first.isPresent()) {
            return first.get();
        }
        caller.runs(command.id());
        try {
            Object result = call.proceed();
            events.ended(act(call), command, result instanceof CommandResult ended ? ended.outcome() : Outcome.DONE, CommandReceipts.bytes(result));
            return result;
        } catch (AccessDenied denied) {
            events.acted(act(call), command, Outcome.DENIED);
            throw denied;
        } finally {
            caller.runs(null);
        }
    }

    /** The record that the call names first: its command's, or by its id. */
    private static UUID subject(InvocationContext call) {
        return command(call).map(Command::subject).or(() -> Arrays.stream(call.getParameters()).limit(1)
                .filter(Objects::nonNull)
                .filter(named -> named.getClass().getPackage().equals(YouthId.class.getPackage()) && named.getClass().getSimpleName().endsWith("Id"))
                .map(id -> UUID.fromString(id.toString()))
                .findFirst())
                .orElse(null);
    }

    private static Optional<Command> command(InvocationContext call) {
        return call.getParameters().length > 0 && call.getParameters()[0] instanceof Command command
                ? Optional.of(command)
                : Optional.empty();
    }

    private static String act(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + '.' + call.getMethod().getName();
    }
}
