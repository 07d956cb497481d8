import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Validates resources of FHIR R4, one a line, by the standard's own definitions.
 * Prints each error with its line, then how many resources there are; exit 1 if
 * any is wrong.
 *
 * <p>usage: java -cp 'build/fhir/*' export/fhir/Validate.java FILE
 */
public final class Validate {
    public static void main(String[] arguments) throws Exception {
        FhirContext r4 = FhirContext.forR4();
        FhirValidator validator = r4.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
            new DefaultProfileValidationSupport(r4),
            new CommonCodeSystemsTerminologyService(r4),
            new InMemoryTerminologyServerValidationSupport(r4))));
        int line = 0;
        int wrong = 0;
        for (String resource : Files.readAllLines(Path.of(arguments[0]))) {
            line++;
            for (var message : validator.validateWithResult(resource).getMessages()) {
                if (message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0) {
                    wrong++;
                    System.out.printf("line %d, %s: %s%n", line, message.getLocationString(), message.getMessage());
                }
            }
        }
        System.out.printf("%d resources, %d errors%n", line, wrong);
        System.exit(wrong == 0 ? 0 : 1);
    }
}
