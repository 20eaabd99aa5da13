package org.heatwatch.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.notification.LetterText;
import org.heatwatch.domain.notification.LetterWord;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.LetterWordingId;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.notification.LetterPreview;
import org.heatwatch.service.notification.LetterQueries;
import org.heatwatch.service.notification.LetterSheet;
import org.heatwatch.service.notification.WordLetter;
import org.heatwatch.service.notification.WordLetters;
import org.heatwatch.service.notification.WordingResult;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** Wording the letters of a kind, and seeing how somebody would read them. */
@Named
@ViewScoped
public class WordLetterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LetterQueries queries;
    private final WordLetters words;
    private final Messages messages;

    private MessageKind kind;
    private LetterWordingId id = LetterWordingId.next();
    private final FormAct act = new FormAct();
    private LetterSheet letter;
    private String subject;
    private String text;
    private OutboxMessageId reader;
    private LetterPreview preview;
    private LetterText stored;

    protected WordLetterPage() {
        this(null, null, null);
    }

    @Inject
    WordLetterPage(LetterQueries queries, WordLetters words, Messages messages) {
        this.queries = queries;
        this.words = words;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no kind of letter */
    public void open() {
        if (kind == null) {
            throw new AccessDenied();
        }
        letter = queries.letter(kind);
        act.saw(letter.edition());
        subject = letter.says().subject();
        text = letter.says().text();
    }

    public String save() {
        return word(new LetterText(subject, text));
    }

    /** What the county had made of it stays among the editions. */
    public String restore() {
        return word(null);
    }

    private String word(LetterText says) {
        WordingResult result = words.word(new WordLetter(act.getCommand(), id, kind, act.getSeenVersion(), says));
        if (result instanceof WordingResult.Saved) {
            messages.next(says == null ? "letter.restored" : "letter.saved", messages.text("outbox.kind." + kind));
            return "/notification/letters?faces-redirect=true";
        }
        act.renew();
        id = LetterWordingId.next();
        if (result instanceof WordingResult.Refused refused) {
            messages.error(refused);
        } else if (result instanceof WordingResult.Stale stale) {
            act.saw(stale.edition());
            stored = stale.says();
        }
        return null;
    }

    /** @throws RuleViolation as {@link LetterText#check} */
    public void show() {
        preview = reader == null ? null : queries.preview(reader, new LetterText(subject, text));
    }

    /** What somebody else has saved since the form was opened; null if nobody has. */
    public LetterText getStored() {
        return stored;
    }

    /** Null until one is asked for. */
    public LetterPreview getPreview() {
        return preview;
    }

    public LetterSheet getLetter() {
        return letter;
    }

    public List<LetterWord> getWords() {
        return LetterWord.of(kind);
    }

    public FormAct getAct() {
        return act;
    }

    public LetterWordingId getId() {
        return id;
    }

    public void setId(LetterWordingId id) {
        this.id = id;
    }

    public MessageKind getKind() {
        return kind;
    }

    public void setKind(MessageKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public OutboxMessageId getReader() {
        return reader;
    }

    public void setReader(OutboxMessageId reader) {
        this.reader = reader;
    }
}
