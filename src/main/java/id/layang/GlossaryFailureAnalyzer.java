package id.layang;

import id.layang.glossary.GlossaryException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the glossary in place of a stack trace. */
class GlossaryFailureAnalyzer extends AbstractFailureAnalyzer<GlossaryException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GlossaryException cause) {
		return new FailureAnalysis(cause.getMessage(), "Mend the lines named above and start again.", cause);
	}

}
