package org.heatwatch.service.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Permission;

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

    @Inject
    Door(Caller caller, CommandReceipts receipts, AccessLog log) {
        this.caller = caller;
        this.receipts = receipts;
        this.log = log;
    }

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Permission[] needed = call.getMethod().getAnnotation(Allowed.class).value();
        Optional<Command> command = command(call);
        if (Arrays.stream(needed).noneMatch(caller::may)) {
            log.noted(act(call), command.map(Command::subject).orElse(null), Outcome.DENIED);
            throw new AccessDenied();
        }
        if (Arrays.stream(needed).allMatch(Permission::isOfYouthZone) && !caller.standing().isComplete()) {
            log.noted(act(call), command.map(Command::subject).orElse(null), Outcome.DENIED);
            throw new StandingMissing();
        }
        if (command.isEmpty()) {
            return read(call);
        }
        return caller.isRunning(command.get().id()) ? call.proceed() : once(call, command.get());
    }

    /** A read that is denied inside, by relation, leaves its event too; within a command the command does. */
    private Object read(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (AccessDenied denied) {
            if (!caller.isRunningAny()) {
                log.noted(act(call), null, Outcome.DENIED);
            }
            throw denied;
        }
    }

    private Object once(InvocationContext call, Command command) throws Exception {
        Optional<Object> first = receipts.take(command);
        if (first.isPresent()) {
            return first.get();
        }
        caller.runs(command.id());
        try {
            Object result = call.proceed();
            log.acted(act(call), command, result instanceof CommandResult ended ? ended.outcome() : Outcome.DONE);
            receipts.keep(command, result);
            return result;
        } catch (AccessDenied denied) {
            log.acted(act(call), command, Outcome.DENIED);
            throw denied;
        } finally {
            caller.runs(null);
        }
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
