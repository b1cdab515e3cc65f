package id.layang;

import java.util.Optional;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The reading aid as a web service, and the commands of its jar. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LayangApplication {

	public static void main(String[] args) {
		Commands commands = Commands.standard(System.out, System.err);
		Optional<Command> command = commands.called(args);
		if (command.isPresent()) {
			System.exit(commands.run(command.get(), args));
		}
		SpringApplication.run(LayangApplication.class, args);
	}

}
