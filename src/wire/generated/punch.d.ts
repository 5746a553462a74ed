// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace punch. */
    namespace punch {

        /**
         * Properties of an Endpoint.
         * @deprecated Use trellis.punch.Endpoint.$Properties instead.
         */
        interface IEndpoint extends trellis.punch.Endpoint.$Properties {
        }

        /** Represents an Endpoint. */
        class Endpoint {

            /**
             * Constructs a new Endpoint.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Endpoint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Endpoint address. */
            address: Uint8Array;

            /** Endpoint port. */
            port: number;

            /**
             * Creates a new Endpoint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Endpoint instance
             */
            static create(properties: trellis.punch.Endpoint.$Shape): trellis.punch.Endpoint & trellis.punch.Endpoint.$Shape;
            static create(properties?: trellis.punch.Endpoint.$Properties): trellis.punch.Endpoint;

            /**
             * Encodes the specified Endpoint message. Does not implicitly {@link trellis.punch.Endpoint.verify|verify} messages.
             * @param message Endpoint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Endpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Endpoint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Endpoint & trellis.punch.Endpoint.$Shape} Endpoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Endpoint & trellis.punch.Endpoint.$Shape;

            /**
             * Verifies an Endpoint message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Endpoint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Endpoint
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Endpoint;

            /**
             * Creates a plain object from an Endpoint message. Also converts values to other types if specified.
             * @param message Endpoint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Endpoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Endpoint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Endpoint {

            /** Properties of an Endpoint. */
            interface $Properties {

                /** Endpoint address */
                address?: (Uint8Array|null);

                /** Endpoint port */
                port?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Endpoint. */
            type $Shape = trellis.punch.Endpoint.$Properties;
        }

        /**
         * Properties of a ReachabilityRequest.
         * @deprecated Use trellis.punch.ReachabilityRequest.$Properties instead.
         */
        interface IReachabilityRequest extends trellis.punch.ReachabilityRequest.$Properties {
        }

        /** Represents a ReachabilityRequest. */
        class ReachabilityRequest {

            /**
             * Constructs a new ReachabilityRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.ReachabilityRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReachabilityRequest describe. */
            describe?: (trellis.punch.DescribeRequest.$Properties|null);

            /** ReachabilityRequest sight. */
            sight?: (trellis.punch.SightRequest.$Properties|null);

            /** ReachabilityRequest kind. */
            kind?: ("describe"|"sight");

            /**
             * Creates a new ReachabilityRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReachabilityRequest instance
             */
            static create(properties: trellis.punch.ReachabilityRequest.$Shape): trellis.punch.ReachabilityRequest & trellis.punch.ReachabilityRequest.$Shape;
            static create(properties?: trellis.punch.ReachabilityRequest.$Properties): trellis.punch.ReachabilityRequest;

            /**
             * Encodes the specified ReachabilityRequest message. Does not implicitly {@link trellis.punch.ReachabilityRequest.verify|verify} messages.
             * @param message ReachabilityRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.ReachabilityRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReachabilityRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.ReachabilityRequest & trellis.punch.ReachabilityRequest.$Shape} ReachabilityRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.ReachabilityRequest & trellis.punch.ReachabilityRequest.$Shape;

            /**
             * Verifies a ReachabilityRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReachabilityRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReachabilityRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.ReachabilityRequest;

            /**
             * Creates a plain object from a ReachabilityRequest message. Also converts values to other types if specified.
             * @param message ReachabilityRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.ReachabilityRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReachabilityRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReachabilityRequest {

            /** Properties of a ReachabilityRequest. */
            interface $Properties {

                /** ReachabilityRequest describe */
                describe?: (trellis.punch.DescribeRequest.$Properties|null);

                /** ReachabilityRequest sight */
                sight?: (trellis.punch.SightRequest.$Properties|null);

                /** ReachabilityRequest kind */
                kind?: ("describe"|"sight");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReachabilityRequest. */
            type $Shape = {
              describe?: trellis.punch.DescribeRequest.$Shape|null;
              sight?: trellis.punch.SightRequest.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; describe?: null; sight?: null }|{ kind?: "describe"; describe: trellis.punch.DescribeRequest.$Shape; sight?: null }|{ kind?: "sight"; describe?: null; sight: trellis.punch.SightRequest.$Shape })
            );
        }

        /**
         * Properties of a DescribeRequest.
         * @deprecated Use trellis.punch.DescribeRequest.$Properties instead.
         */
        interface IDescribeRequest extends trellis.punch.DescribeRequest.$Properties {
        }

        /** Represents a DescribeRequest. */
        class DescribeRequest {

            /**
             * Constructs a new DescribeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.DescribeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DescribeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeRequest instance
             */
            static create(properties: trellis.punch.DescribeRequest.$Shape): trellis.punch.DescribeRequest & trellis.punch.DescribeRequest.$Shape;
            static create(properties?: trellis.punch.DescribeRequest.$Properties): trellis.punch.DescribeRequest;

            /**
             * Encodes the specified DescribeRequest message. Does not implicitly {@link trellis.punch.DescribeRequest.verify|verify} messages.
             * @param message DescribeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.DescribeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.DescribeRequest & trellis.punch.DescribeRequest.$Shape} DescribeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.DescribeRequest & trellis.punch.DescribeRequest.$Shape;

            /**
             * Verifies a DescribeRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DescribeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.DescribeRequest;

            /**
             * Creates a plain object from a DescribeRequest message. Also converts values to other types if specified.
             * @param message DescribeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.DescribeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DescribeRequest {

            /** Properties of a DescribeRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeRequest. */
            type $Shape = trellis.punch.DescribeRequest.$Properties;
        }

        /**
         * Properties of a SightRequest.
         * @deprecated Use trellis.punch.SightRequest.$Properties instead.
         */
        interface ISightRequest extends trellis.punch.SightRequest.$Properties {
        }

        /** Represents a SightRequest. */
        class SightRequest {

            /**
             * Constructs a new SightRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.SightRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SightRequest peer. */
            peer: Uint8Array;

            /**
             * Creates a new SightRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SightRequest instance
             */
            static create(properties: trellis.punch.SightRequest.$Shape): trellis.punch.SightRequest & trellis.punch.SightRequest.$Shape;
            static create(properties?: trellis.punch.SightRequest.$Properties): trellis.punch.SightRequest;

            /**
             * Encodes the specified SightRequest message. Does not implicitly {@link trellis.punch.SightRequest.verify|verify} messages.
             * @param message SightRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.SightRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SightRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.SightRequest & trellis.punch.SightRequest.$Shape} SightRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.SightRequest & trellis.punch.SightRequest.$Shape;

            /**
             * Verifies a SightRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SightRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SightRequest
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.SightRequest;

            /**
             * Creates a plain object from a SightRequest message. Also converts values to other types if specified.
             * @param message SightRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.SightRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SightRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SightRequest {

            /** Properties of a SightRequest. */
            interface $Properties {

                /** SightRequest peer */
                peer?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SightRequest. */
            type $Shape = trellis.punch.SightRequest.$Properties;
        }

        /**
         * Properties of a ReachabilityResponse.
         * @deprecated Use trellis.punch.ReachabilityResponse.$Properties instead.
         */
        interface IReachabilityResponse extends trellis.punch.ReachabilityResponse.$Properties {
        }

        /** Represents a ReachabilityResponse. */
        class ReachabilityResponse {

            /**
             * Constructs a new ReachabilityResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.ReachabilityResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReachabilityResponse describe. */
            describe?: (trellis.punch.DescribeResponse.$Properties|null);

            /** ReachabilityResponse sight. */
            sight?: (trellis.punch.SightResponse.$Properties|null);

            /** ReachabilityResponse kind. */
            kind?: ("describe"|"sight");

            /**
             * Creates a new ReachabilityResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReachabilityResponse instance
             */
            static create(properties: trellis.punch.ReachabilityResponse.$Shape): trellis.punch.ReachabilityResponse & trellis.punch.ReachabilityResponse.$Shape;
            static create(properties?: trellis.punch.ReachabilityResponse.$Properties): trellis.punch.ReachabilityResponse;

            /**
             * Encodes the specified ReachabilityResponse message. Does not implicitly {@link trellis.punch.ReachabilityResponse.verify|verify} messages.
             * @param message ReachabilityResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.ReachabilityResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReachabilityResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.ReachabilityResponse & trellis.punch.ReachabilityResponse.$Shape} ReachabilityResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.ReachabilityResponse & trellis.punch.ReachabilityResponse.$Shape;

            /**
             * Verifies a ReachabilityResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReachabilityResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReachabilityResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.ReachabilityResponse;

            /**
             * Creates a plain object from a ReachabilityResponse message. Also converts values to other types if specified.
             * @param message ReachabilityResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.ReachabilityResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReachabilityResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReachabilityResponse {

            /** Properties of a ReachabilityResponse. */
            interface $Properties {

                /** ReachabilityResponse describe */
                describe?: (trellis.punch.DescribeResponse.$Properties|null);

                /** ReachabilityResponse sight */
                sight?: (trellis.punch.SightResponse.$Properties|null);

                /** ReachabilityResponse kind */
                kind?: ("describe"|"sight");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReachabilityResponse. */
            type $Shape = {
              describe?: trellis.punch.DescribeResponse.$Shape|null;
              sight?: trellis.punch.SightResponse.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; describe?: null; sight?: null }|{ kind?: "describe"; describe: trellis.punch.DescribeResponse.$Shape; sight?: null }|{ kind?: "sight"; describe?: null; sight: trellis.punch.SightResponse.$Shape })
            );
        }

        /**
         * Properties of a DescribeResponse.
         * @deprecated Use trellis.punch.DescribeResponse.$Properties instead.
         */
        interface IDescribeResponse extends trellis.punch.DescribeResponse.$Properties {
        }

        /** Represents a DescribeResponse. */
        class DescribeResponse {

            /**
             * Constructs a new DescribeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.DescribeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeResponse observers. */
            observers: trellis.punch.Observer.$Properties[];

            /**
             * Creates a new DescribeResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeResponse instance
             */
            static create(properties: trellis.punch.DescribeResponse.$Shape): trellis.punch.DescribeResponse & trellis.punch.DescribeResponse.$Shape;
            static create(properties?: trellis.punch.DescribeResponse.$Properties): trellis.punch.DescribeResponse;

            /**
             * Encodes the specified DescribeResponse message. Does not implicitly {@link trellis.punch.DescribeResponse.verify|verify} messages.
             * @param message DescribeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.DescribeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.DescribeResponse & trellis.punch.DescribeResponse.$Shape} DescribeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.DescribeResponse & trellis.punch.DescribeResponse.$Shape;

            /**
             * Verifies a DescribeResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DescribeResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.DescribeResponse;

            /**
             * Creates a plain object from a DescribeResponse message. Also converts values to other types if specified.
             * @param message DescribeResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.DescribeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DescribeResponse {

            /** Properties of a DescribeResponse. */
            interface $Properties {

                /** DescribeResponse observers */
                observers?: (trellis.punch.Observer.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeResponse. */
            type $Shape = trellis.punch.DescribeResponse.$Properties;
        }

        /**
         * Properties of an Observer.
         * @deprecated Use trellis.punch.Observer.$Properties instead.
         */
        interface IObserver extends trellis.punch.Observer.$Properties {
        }

        /** Represents an Observer. */
        class Observer {

            /**
             * Constructs a new Observer.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Observer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Observer address. */
            address: Uint8Array;

            /** Observer udpPort. */
            udpPort: number;

            /** Observer udpOtherPort. */
            udpOtherPort: number;

            /** Observer tcpPort. */
            tcpPort: number;

            /** Observer tcpOtherPort. */
            tcpOtherPort: number;

            /**
             * Creates a new Observer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Observer instance
             */
            static create(properties: trellis.punch.Observer.$Shape): trellis.punch.Observer & trellis.punch.Observer.$Shape;
            static create(properties?: trellis.punch.Observer.$Properties): trellis.punch.Observer;

            /**
             * Encodes the specified Observer message. Does not implicitly {@link trellis.punch.Observer.verify|verify} messages.
             * @param message Observer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Observer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Observer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Observer & trellis.punch.Observer.$Shape} Observer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Observer & trellis.punch.Observer.$Shape;

            /**
             * Verifies an Observer message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Observer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Observer
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Observer;

            /**
             * Creates a plain object from an Observer message. Also converts values to other types if specified.
             * @param message Observer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Observer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Observer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Observer {

            /** Properties of an Observer. */
            interface $Properties {

                /** Observer address */
                address?: (Uint8Array|null);

                /** Observer udpPort */
                udpPort?: (number|null);

                /** Observer udpOtherPort */
                udpOtherPort?: (number|null);

                /** Observer tcpPort */
                tcpPort?: (number|null);

                /** Observer tcpOtherPort */
                tcpOtherPort?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Observer. */
            type $Shape = trellis.punch.Observer.$Properties;
        }

        /**
         * Properties of a SightResponse.
         * @deprecated Use trellis.punch.SightResponse.$Properties instead.
         */
        interface ISightResponse extends trellis.punch.SightResponse.$Properties {
        }

        /** Represents a SightResponse. */
        class SightResponse {

            /**
             * Constructs a new SightResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.SightResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SightResponse own. */
            own: trellis.punch.Sight.$Properties[];

            /** SightResponse peer. */
            peer: trellis.punch.Sight.$Properties[];

            /**
             * Creates a new SightResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SightResponse instance
             */
            static create(properties: trellis.punch.SightResponse.$Shape): trellis.punch.SightResponse & trellis.punch.SightResponse.$Shape;
            static create(properties?: trellis.punch.SightResponse.$Properties): trellis.punch.SightResponse;

            /**
             * Encodes the specified SightResponse message. Does not implicitly {@link trellis.punch.SightResponse.verify|verify} messages.
             * @param message SightResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.SightResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SightResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.SightResponse & trellis.punch.SightResponse.$Shape} SightResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.SightResponse & trellis.punch.SightResponse.$Shape;

            /**
             * Verifies a SightResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SightResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SightResponse
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.SightResponse;

            /**
             * Creates a plain object from a SightResponse message. Also converts values to other types if specified.
             * @param message SightResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.SightResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SightResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SightResponse {

            /** Properties of a SightResponse. */
            interface $Properties {

                /** SightResponse own */
                own?: (trellis.punch.Sight.$Properties[]|null);

                /** SightResponse peer */
                peer?: (trellis.punch.Sight.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SightResponse. */
            type $Shape = trellis.punch.SightResponse.$Properties;
        }

        /**
         * Properties of a Sight.
         * @deprecated Use trellis.punch.Sight.$Properties instead.
         */
        interface ISight extends trellis.punch.Sight.$Properties {
        }

        /** Represents a Sight. */
        class Sight {

            /**
             * Constructs a new Sight.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Sight.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Sight endpoint. */
            endpoint?: (trellis.punch.Endpoint.$Properties|null);

            /** Sight transport. */
            transport: trellis.punch.Transport;

            /** Sight inbound. */
            inbound: boolean;

            /**
             * Creates a new Sight instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Sight instance
             */
            static create(properties: trellis.punch.Sight.$Shape): trellis.punch.Sight & trellis.punch.Sight.$Shape;
            static create(properties?: trellis.punch.Sight.$Properties): trellis.punch.Sight;

            /**
             * Encodes the specified Sight message. Does not implicitly {@link trellis.punch.Sight.verify|verify} messages.
             * @param message Sight message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Sight.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Sight message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Sight & trellis.punch.Sight.$Shape} Sight
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Sight & trellis.punch.Sight.$Shape;

            /**
             * Verifies a Sight message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Sight message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Sight
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Sight;

            /**
             * Creates a plain object from a Sight message. Also converts values to other types if specified.
             * @param message Sight
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Sight, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Sight to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Sight {

            /** Properties of a Sight. */
            interface $Properties {

                /** Sight endpoint */
                endpoint?: (trellis.punch.Endpoint.$Properties|null);

                /** Sight transport */
                transport?: (trellis.punch.Transport|null);

                /** Sight inbound */
                inbound?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Sight. */
            type $Shape = trellis.punch.Sight.$Properties;
        }

        /** Transport enum. */
        enum Transport {

            /** TRANSPORT_UNSPECIFIED value */
            TRANSPORT_UNSPECIFIED = 0,

            /** TCP value */
            TCP = 1,

            /** QUIC value */
            QUIC = 2
        }

        /**
         * Properties of a PunchMessage.
         * @deprecated Use trellis.punch.PunchMessage.$Properties instead.
         */
        interface IPunchMessage extends trellis.punch.PunchMessage.$Properties {
        }

        /** Represents a PunchMessage. */
        class PunchMessage {

            /**
             * Constructs a new PunchMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.PunchMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PunchMessage hello. */
            hello?: (trellis.punch.Hello.$Properties|null);

            /** PunchMessage welcome. */
            welcome?: (trellis.punch.Welcome.$Properties|null);

            /** PunchMessage refuse. */
            refuse?: (trellis.punch.Refuse.$Properties|null);

            /** PunchMessage candidate. */
            candidate?: (trellis.punch.Candidate.$Properties|null);

            /** PunchMessage start. */
            start?: (trellis.punch.Start.$Properties|null);

            /** PunchMessage ready. */
            ready?: (trellis.punch.Ready.$Properties|null);

            /** PunchMessage sprayHit. */
            sprayHit?: (trellis.punch.SprayHit.$Properties|null);

            /** PunchMessage result. */
            result?: (trellis.punch.Result.$Properties|null);

            /** PunchMessage kind. */
            kind?: ("hello"|"welcome"|"refuse"|"candidate"|"start"|"ready"|"sprayHit"|"result");

            /**
             * Creates a new PunchMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PunchMessage instance
             */
            static create(properties: trellis.punch.PunchMessage.$Shape): trellis.punch.PunchMessage & trellis.punch.PunchMessage.$Shape;
            static create(properties?: trellis.punch.PunchMessage.$Properties): trellis.punch.PunchMessage;

            /**
             * Encodes the specified PunchMessage message. Does not implicitly {@link trellis.punch.PunchMessage.verify|verify} messages.
             * @param message PunchMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.PunchMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PunchMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.PunchMessage & trellis.punch.PunchMessage.$Shape} PunchMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.PunchMessage & trellis.punch.PunchMessage.$Shape;

            /**
             * Verifies a PunchMessage message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PunchMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PunchMessage
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.PunchMessage;

            /**
             * Creates a plain object from a PunchMessage message. Also converts values to other types if specified.
             * @param message PunchMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.PunchMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PunchMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PunchMessage {

            /** Properties of a PunchMessage. */
            interface $Properties {

                /** PunchMessage hello */
                hello?: (trellis.punch.Hello.$Properties|null);

                /** PunchMessage welcome */
                welcome?: (trellis.punch.Welcome.$Properties|null);

                /** PunchMessage refuse */
                refuse?: (trellis.punch.Refuse.$Properties|null);

                /** PunchMessage candidate */
                candidate?: (trellis.punch.Candidate.$Properties|null);

                /** PunchMessage start */
                start?: (trellis.punch.Start.$Properties|null);

                /** PunchMessage ready */
                ready?: (trellis.punch.Ready.$Properties|null);

                /** PunchMessage sprayHit */
                sprayHit?: (trellis.punch.SprayHit.$Properties|null);

                /** PunchMessage result */
                result?: (trellis.punch.Result.$Properties|null);

                /** PunchMessage kind */
                kind?: ("hello"|"welcome"|"refuse"|"candidate"|"start"|"ready"|"sprayHit"|"result");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PunchMessage. */
            type $Shape = {
              hello?: trellis.punch.Hello.$Shape|null;
              welcome?: trellis.punch.Welcome.$Shape|null;
              refuse?: trellis.punch.Refuse.$Shape|null;
              candidate?: trellis.punch.Candidate.$Shape|null;
              start?: trellis.punch.Start.$Shape|null;
              ready?: trellis.punch.Ready.$Shape|null;
              sprayHit?: trellis.punch.SprayHit.$Shape|null;
              result?: trellis.punch.Result.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; hello?: null; welcome?: null; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "hello"; hello: trellis.punch.Hello.$Shape; welcome?: null; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "welcome"; hello?: null; welcome: trellis.punch.Welcome.$Shape; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "refuse"; hello?: null; welcome?: null; refuse: trellis.punch.Refuse.$Shape; candidate?: null; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "candidate"; hello?: null; welcome?: null; refuse?: null; candidate: trellis.punch.Candidate.$Shape; start?: null; ready?: null; sprayHit?: null; result?: null }|{ kind?: "start"; hello?: null; welcome?: null; refuse?: null; candidate?: null; start: trellis.punch.Start.$Shape; ready?: null; sprayHit?: null; result?: null }|{ kind?: "ready"; hello?: null; welcome?: null; refuse?: null; candidate?: null; start?: null; ready: trellis.punch.Ready.$Shape; sprayHit?: null; result?: null }|{ kind?: "sprayHit"; hello?: null; welcome?: null; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit: trellis.punch.SprayHit.$Shape; result?: null }|{ kind?: "result"; hello?: null; welcome?: null; refuse?: null; candidate?: null; start?: null; ready?: null; sprayHit?: null; result: trellis.punch.Result.$Shape })
            );
        }

        /** Method enum. */
        enum Method {

            /** METHOD_UNSPECIFIED value */
            METHOD_UNSPECIFIED = 0,

            /** METHOD_DIAL value */
            METHOD_DIAL = 1,

            /** METHOD_TCP value */
            METHOD_TCP = 2,

            /** METHOD_QUIC value */
            METHOD_QUIC = 3,

            /** METHOD_SPRAY value */
            METHOD_SPRAY = 4
        }

        /** Mapping enum. */
        enum Mapping {

            /** MAPPING_UNKNOWN value */
            MAPPING_UNKNOWN = 0,

            /** MAPPING_ENDPOINT_INDEPENDENT value */
            MAPPING_ENDPOINT_INDEPENDENT = 1,

            /** MAPPING_ENDPOINT_DEPENDENT value */
            MAPPING_ENDPOINT_DEPENDENT = 2
        }

        /** Filtering enum. */
        enum Filtering {

            /** FILTERING_UNKNOWN value */
            FILTERING_UNKNOWN = 0,

            /** FILTERING_ENDPOINT_INDEPENDENT value */
            FILTERING_ENDPOINT_INDEPENDENT = 1,

            /** FILTERING_ADDRESS_DEPENDENT value */
            FILTERING_ADDRESS_DEPENDENT = 2,

            /** FILTERING_ADDRESS_AND_PORT_DEPENDENT value */
            FILTERING_ADDRESS_AND_PORT_DEPENDENT = 3
        }

        /**
         * Properties of a Hello.
         * @deprecated Use trellis.punch.Hello.$Properties instead.
         */
        interface IHello extends trellis.punch.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello token. */
            token: Uint8Array;

            /** Hello methods. */
            methods: trellis.punch.Method[];

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: trellis.punch.Hello.$Shape): trellis.punch.Hello & trellis.punch.Hello.$Shape;
            static create(properties?: trellis.punch.Hello.$Properties): trellis.punch.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link trellis.punch.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Hello & trellis.punch.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Hello & trellis.punch.Hello.$Shape;

            /**
             * Verifies a Hello message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Hello
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Hello;

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @param message Hello
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Hello to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello token */
                token?: (Uint8Array|null);

                /** Hello methods */
                methods?: (trellis.punch.Method[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = trellis.punch.Hello.$Properties;
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use trellis.punch.Welcome.$Properties instead.
         */
        interface IWelcome extends trellis.punch.Welcome.$Properties {
        }

        /** Represents a Welcome. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Welcome methods. */
            methods: trellis.punch.Method[];

            /**
             * Creates a new Welcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Welcome instance
             */
            static create(properties: trellis.punch.Welcome.$Shape): trellis.punch.Welcome & trellis.punch.Welcome.$Shape;
            static create(properties?: trellis.punch.Welcome.$Properties): trellis.punch.Welcome;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link trellis.punch.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Welcome & trellis.punch.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Welcome & trellis.punch.Welcome.$Shape;

            /**
             * Verifies a Welcome message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Welcome
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Welcome;

            /**
             * Creates a plain object from a Welcome message. Also converts values to other types if specified.
             * @param message Welcome
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Welcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Welcome to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Welcome methods */
                methods?: (trellis.punch.Method[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = trellis.punch.Welcome.$Properties;
        }

        /** RefuseReason enum. */
        enum RefuseReason {

            /** REFUSE_UNSPECIFIED value */
            REFUSE_UNSPECIFIED = 0,

            /** REFUSE_RATE_LIMITED value */
            REFUSE_RATE_LIMITED = 1,

            /** REFUSE_BUSY value */
            REFUSE_BUSY = 2,

            /** REFUSE_GLARE value */
            REFUSE_GLARE = 3,

            /** REFUSE_ALREADY_DIRECT value */
            REFUSE_ALREADY_DIRECT = 4
        }

        /**
         * Properties of a Refuse.
         * @deprecated Use trellis.punch.Refuse.$Properties instead.
         */
        interface IRefuse extends trellis.punch.Refuse.$Properties {
        }

        /** Represents a Refuse. */
        class Refuse {

            /**
             * Constructs a new Refuse.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Refuse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Refuse reason. */
            reason: trellis.punch.RefuseReason;

            /**
             * Creates a new Refuse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Refuse instance
             */
            static create(properties: trellis.punch.Refuse.$Shape): trellis.punch.Refuse & trellis.punch.Refuse.$Shape;
            static create(properties?: trellis.punch.Refuse.$Properties): trellis.punch.Refuse;

            /**
             * Encodes the specified Refuse message. Does not implicitly {@link trellis.punch.Refuse.verify|verify} messages.
             * @param message Refuse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Refuse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refuse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Refuse & trellis.punch.Refuse.$Shape} Refuse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Refuse & trellis.punch.Refuse.$Shape;

            /**
             * Verifies a Refuse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Refuse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Refuse
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Refuse;

            /**
             * Creates a plain object from a Refuse message. Also converts values to other types if specified.
             * @param message Refuse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Refuse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Refuse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Refuse {

            /** Properties of a Refuse. */
            interface $Properties {

                /** Refuse reason */
                reason?: (trellis.punch.RefuseReason|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refuse. */
            type $Shape = trellis.punch.Refuse.$Properties;
        }

        /**
         * Properties of a Candidate.
         * @deprecated Use trellis.punch.Candidate.$Properties instead.
         */
        interface ICandidate extends trellis.punch.Candidate.$Properties {
        }

        /** Represents a Candidate. */
        class Candidate {

            /**
             * Constructs a new Candidate.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Candidate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Candidate method. */
            method: trellis.punch.Method;

            /** Candidate endpoint. */
            endpoint?: (trellis.punch.Endpoint.$Properties|null);

            /** Candidate mapping. */
            mapping: trellis.punch.Mapping;

            /** Candidate filtering. */
            filtering: trellis.punch.Filtering;

            /** Candidate client. */
            client?: (trellis.punch.Endpoint.$Properties|null);

            /** Candidate addresses. */
            addresses: trellis.punch.DialAddress.$Properties[];

            /**
             * Creates a new Candidate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Candidate instance
             */
            static create(properties: trellis.punch.Candidate.$Shape): trellis.punch.Candidate & trellis.punch.Candidate.$Shape;
            static create(properties?: trellis.punch.Candidate.$Properties): trellis.punch.Candidate;

            /**
             * Encodes the specified Candidate message. Does not implicitly {@link trellis.punch.Candidate.verify|verify} messages.
             * @param message Candidate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Candidate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Candidate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Candidate & trellis.punch.Candidate.$Shape} Candidate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Candidate & trellis.punch.Candidate.$Shape;

            /**
             * Verifies a Candidate message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Candidate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Candidate
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Candidate;

            /**
             * Creates a plain object from a Candidate message. Also converts values to other types if specified.
             * @param message Candidate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Candidate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Candidate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Candidate {

            /** Properties of a Candidate. */
            interface $Properties {

                /** Candidate method */
                method?: (trellis.punch.Method|null);

                /** Candidate endpoint */
                endpoint?: (trellis.punch.Endpoint.$Properties|null);

                /** Candidate mapping */
                mapping?: (trellis.punch.Mapping|null);

                /** Candidate filtering */
                filtering?: (trellis.punch.Filtering|null);

                /** Candidate client */
                client?: (trellis.punch.Endpoint.$Properties|null);

                /** Candidate addresses */
                addresses?: (trellis.punch.DialAddress.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Candidate. */
            type $Shape = trellis.punch.Candidate.$Properties;
        }

        /**
         * Properties of a DialAddress.
         * @deprecated Use trellis.punch.DialAddress.$Properties instead.
         */
        interface IDialAddress extends trellis.punch.DialAddress.$Properties {
        }

        /** Represents a DialAddress. */
        class DialAddress {

            /**
             * Constructs a new DialAddress.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.DialAddress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DialAddress endpoint. */
            endpoint?: (trellis.punch.Endpoint.$Properties|null);

            /** DialAddress transport. */
            transport: trellis.punch.Transport;

            /**
             * Creates a new DialAddress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DialAddress instance
             */
            static create(properties: trellis.punch.DialAddress.$Shape): trellis.punch.DialAddress & trellis.punch.DialAddress.$Shape;
            static create(properties?: trellis.punch.DialAddress.$Properties): trellis.punch.DialAddress;

            /**
             * Encodes the specified DialAddress message. Does not implicitly {@link trellis.punch.DialAddress.verify|verify} messages.
             * @param message DialAddress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.DialAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DialAddress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.DialAddress & trellis.punch.DialAddress.$Shape} DialAddress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.DialAddress & trellis.punch.DialAddress.$Shape;

            /**
             * Verifies a DialAddress message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DialAddress message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DialAddress
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.DialAddress;

            /**
             * Creates a plain object from a DialAddress message. Also converts values to other types if specified.
             * @param message DialAddress
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.DialAddress, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DialAddress to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DialAddress {

            /** Properties of a DialAddress. */
            interface $Properties {

                /** DialAddress endpoint */
                endpoint?: (trellis.punch.Endpoint.$Properties|null);

                /** DialAddress transport */
                transport?: (trellis.punch.Transport|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DialAddress. */
            type $Shape = trellis.punch.DialAddress.$Properties;
        }

        /**
         * Properties of a Start.
         * @deprecated Use trellis.punch.Start.$Properties instead.
         */
        interface IStart extends trellis.punch.Start.$Properties {
        }

        /** Represents a Start. */
        class Start {

            /**
             * Constructs a new Start.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Start.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Start method. */
            method: trellis.punch.Method;

            /**
             * Creates a new Start instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Start instance
             */
            static create(properties: trellis.punch.Start.$Shape): trellis.punch.Start & trellis.punch.Start.$Shape;
            static create(properties?: trellis.punch.Start.$Properties): trellis.punch.Start;

            /**
             * Encodes the specified Start message. Does not implicitly {@link trellis.punch.Start.verify|verify} messages.
             * @param message Start message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Start.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Start message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Start & trellis.punch.Start.$Shape} Start
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Start & trellis.punch.Start.$Shape;

            /**
             * Verifies a Start message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Start message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Start
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Start;

            /**
             * Creates a plain object from a Start message. Also converts values to other types if specified.
             * @param message Start
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Start, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Start to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Start {

            /** Properties of a Start. */
            interface $Properties {

                /** Start method */
                method?: (trellis.punch.Method|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Start. */
            type $Shape = trellis.punch.Start.$Properties;
        }

        /**
         * Properties of a Ready.
         * @deprecated Use trellis.punch.Ready.$Properties instead.
         */
        interface IReady extends trellis.punch.Ready.$Properties {
        }

        /** Represents a Ready. */
        class Ready {

            /**
             * Constructs a new Ready.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Ready.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ready method. */
            method: trellis.punch.Method;

            /**
             * Creates a new Ready instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ready instance
             */
            static create(properties: trellis.punch.Ready.$Shape): trellis.punch.Ready & trellis.punch.Ready.$Shape;
            static create(properties?: trellis.punch.Ready.$Properties): trellis.punch.Ready;

            /**
             * Encodes the specified Ready message. Does not implicitly {@link trellis.punch.Ready.verify|verify} messages.
             * @param message Ready message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Ready.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ready message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Ready & trellis.punch.Ready.$Shape} Ready
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Ready & trellis.punch.Ready.$Shape;

            /**
             * Verifies a Ready message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Ready message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ready
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Ready;

            /**
             * Creates a plain object from a Ready message. Also converts values to other types if specified.
             * @param message Ready
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Ready, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ready to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Ready {

            /** Properties of a Ready. */
            interface $Properties {

                /** Ready method */
                method?: (trellis.punch.Method|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ready. */
            type $Shape = trellis.punch.Ready.$Properties;
        }

        /**
         * Properties of a SprayHit.
         * @deprecated Use trellis.punch.SprayHit.$Properties instead.
         */
        interface ISprayHit extends trellis.punch.SprayHit.$Properties {
        }

        /** Represents a SprayHit. */
        class SprayHit {

            /**
             * Constructs a new SprayHit.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.SprayHit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new SprayHit instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SprayHit instance
             */
            static create(properties: trellis.punch.SprayHit.$Shape): trellis.punch.SprayHit & trellis.punch.SprayHit.$Shape;
            static create(properties?: trellis.punch.SprayHit.$Properties): trellis.punch.SprayHit;

            /**
             * Encodes the specified SprayHit message. Does not implicitly {@link trellis.punch.SprayHit.verify|verify} messages.
             * @param message SprayHit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.SprayHit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SprayHit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.SprayHit & trellis.punch.SprayHit.$Shape} SprayHit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.SprayHit & trellis.punch.SprayHit.$Shape;

            /**
             * Verifies a SprayHit message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SprayHit message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SprayHit
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.SprayHit;

            /**
             * Creates a plain object from a SprayHit message. Also converts values to other types if specified.
             * @param message SprayHit
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.SprayHit, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SprayHit to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SprayHit {

            /** Properties of a SprayHit. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SprayHit. */
            type $Shape = trellis.punch.SprayHit.$Properties;
        }

        /**
         * Properties of a Result.
         * @deprecated Use trellis.punch.Result.$Properties instead.
         */
        interface IResult extends trellis.punch.Result.$Properties {
        }

        /** Represents a Result. */
        class Result {

            /**
             * Constructs a new Result.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.punch.Result.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Result method. */
            method: trellis.punch.Method;

            /** Result ok. */
            ok: boolean;

            /**
             * Creates a new Result instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Result instance
             */
            static create(properties: trellis.punch.Result.$Shape): trellis.punch.Result & trellis.punch.Result.$Shape;
            static create(properties?: trellis.punch.Result.$Properties): trellis.punch.Result;

            /**
             * Encodes the specified Result message. Does not implicitly {@link trellis.punch.Result.verify|verify} messages.
             * @param message Result message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.punch.Result.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Result message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.punch.Result & trellis.punch.Result.$Shape} Result
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.punch.Result & trellis.punch.Result.$Shape;

            /**
             * Verifies a Result message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Result message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Result
             */
            static fromObject(object: { [k: string]: any }): trellis.punch.Result;

            /**
             * Creates a plain object from a Result message. Also converts values to other types if specified.
             * @param message Result
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.punch.Result, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Result to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Result {

            /** Properties of a Result. */
            interface $Properties {

                /** Result method */
                method?: (trellis.punch.Method|null);

                /** Result ok */
                ok?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Result. */
            type $Shape = trellis.punch.Result.$Properties;
        }
    }
}
