package id.layang.web;

import org.apache.catalina.connector.Connector;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/**
 * A slash written as {@code %2F} is one too: of AD%2FART Tomcat would say no more than
 * that the request is bad.
 */
@Component
class EncodedSlashes implements TomcatConnectorCustomizer {

	@Override
	public void customize(Connector connector) {
		connector.setEncodedSolidusHandling("decode");
	}

}
